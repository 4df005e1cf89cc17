import type { Profile } from '../../../src/appendix/profile';
import type { Figures } from '../../../src/figures/types';
import type { ReportExtras } from '../../../src/report/buildReport';
import { writeDocx } from '../../../src/report/docx/writeDocx';
import { compareFigures } from '../../../src/report/refresh/compareFigures';
import type { OpenControl, OpenDocument, Refresh } from '../../../src/report/refresh/types';
import { DocxFile } from '../../../src/workbench/word/model/docxFile';
import { textOf } from '../../../src/workbench/word/model/paragraphText';
import { WordDocument } from '../../../src/workbench/word/model/wordDocument';
import { edition, exampleProfile, figures2021, reportOf } from '../reportOf';

/** A report as it was written, with what a person made of it since. */
export class EditedReport {
  readonly #word: WordDocument;
  readonly profile: Profile;
  #settings: (control: OpenControl) => OpenControl = (control) => control;

  constructor(figures: Figures = figures2021, profile: Partial<Profile> = {}, extras: ReportExtras = {}) {
    this.profile = { ...exampleProfile, ...profile };
    this.#word = new WordDocument(DocxFile.read(writeDocx(reportOf(profile, figures, extras)))!);
  }

  get texts(): readonly string[] {
    return this.#word.paragraphs.map(textOf);
  }

  get document(): OpenDocument {
    const controls = this.#word.controls.map(
      (control): OpenControl => ({
        id: control.id,
        tag: control.tag,
        title: control.title,
        text: this.#word.textOf(this.#word.spanOfControl(control)),
        locked: control.cannotEdit,
      }),
    );
    return { paragraphs: this.texts.map((text) => ({ text })), controls: controls.map(this.#settings) };
  }

  /** What somebody did to controls in Word's own dialog. */
  settings(change: (control: OpenControl) => OpenControl): this {
    this.#settings = change;
    return this;
  }

  /** Types over the letters that differ, as a person would. */
  type(before: string, after: string): this {
    const place = this.#word.paragraphs.find((one) => textOf(one).includes(before));
    if (!place) throw new Error(`Not in the report: ${before}`);
    const at = textOf(place).indexOf(before);
    let [same, end] = [0, 0];
    while (before[same] === after[same]) same += 1;
    while (before.at(-1 - end) === after.at(-1 - end) && end < Math.min(before.length, after.length) - same) end += 1;
    this.#word.replace(place, at + same, at + before.length - end, after.slice(same, after.length - end));
    return this;
  }

  compare(figures: Figures, profile: Profile = this.profile): Refresh {
    return compareFigures(edition, profile, figures, this.document);
  }

  /** What the pane does with what was compared. */
  write({ changes }: Pick<Refresh, 'changes'>): this {
    for (const { id, to, title } of changes) {
      const control = this.#word.controls.find((one) => one.id === id)!;
      this.#word.fillControl(control, to || ' ');
      control.title = title;
    }
    return this;
  }
}
