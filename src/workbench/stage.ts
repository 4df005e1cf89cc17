import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import { ExcelSession } from './excel/session';
import { UniverBook } from './excel/univer/univerBook';
import { plansOf } from './file/bookToPlan';
import { download } from './file/download';
import { openWorkbook } from './file/openWorkbook';
import { AddIn } from './frame/addIn';
import type { Application } from './frame/appContext';
import { FunctionFrame } from './frame/runFunction';
import { type Ribbon, readRibbon } from './ribbon';
import { typeSampleFigures } from './sampleFigures';
import { DocumentView } from './word/documentView';
import { WordSession } from './word/session';
import { words } from './words';

interface Performer {
  readonly addIn: AddIn;
  readonly ribbon: Ribbon;
  readonly functions: FunctionFrame;
}

/** The simulated Excel and Word with the add-in in them, without the page around. */
export class Stage {
  readonly title: string;
  readonly excel: Performer;
  readonly word: Performer;
  readonly book: UniverBook;
  readonly #sheet = document.createElement('div');
  readonly #paper = document.createElement('div');

  constructor(manifest: string) {
    this.title = /<DisplayName DefaultValue="([^"]*)"/.exec(manifest)?.[1] ?? '';
    this.book = new UniverBook(this.#sheet, words.firstSheet);
    const view = new DocumentView(this.#paper, words.unreadableDocument);
    const perform = (application: Application, addIn: AddIn): Performer => {
      const ribbon = readRibbon(manifest, application);
      return { addIn, ribbon, functions: new FunctionFrame(addIn, ribbon.functions) };
    };
    this.excel = perform('excel', new AddIn('excel', (send) => new ExcelSession(this.book, send)));
    this.word = perform('word', new AddIn('word', () => new WordSession(view)));
  }

  /** Puts the spreadsheet and the document into the page; the page hands over empty places. */
  show(sheet: HTMLElement, paper: HTMLElement): void {
    sheet.append(this.#sheet);
    paper.append(this.#paper);
  }

  async typeSample(): Promise<string> {
    return (await typeSampleFigures(this.book)) ? words.sampleDone : words.noAppendix;
  }

  async saveFile(): Promise<string> {
    await this.book.settled();
    const bytes = writeXlsx({ sheets: plansOf(this.book), customXml: [...this.book.kept.parts.values()] });
    download(bytes, words.workbookFile);
    return words.saved(words.workbookFile);
  }

  async openFile(file: File): Promise<string> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return (await openWorkbook(this.book, bytes)) ? words.opened(file.name) : words.unreadableFile;
  }
}
