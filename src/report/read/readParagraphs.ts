import { Unreadable } from '../../ooxml/Unreadable';
import { bareText, childNamed, type XmlElement } from '../../ooxml/XmlElement';
import type { ProseControl, ProseParagraph } from '../../prose/types';
import type { Bullets } from './readBullets';
import { isOn, type Styles, statedLevel } from './readParagraphStyles';

/** Deleted or moved away, looks, instructions of fields, readings above ruby: not what a person reads. */
const unread = new Set(
  'pPr rPr sdtPr sdtEndPr tblPr tblGrid tcPr trPr sectPr del moveFrom delText instrText delInstrText rt'.split(' '),
);

const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** What the other parts of the file say of a paragraph. */
export interface Beside {
  readonly styles: Styles;
  readonly bullets: Bullets;
  /** The text of a footnote or endnote, by the name of its reference and its id. */
  readonly notes: ReadonlyMap<string, string>;
}

/** The paragraphs of a story in reading order: table cells row by row, a text box after the paragraph it hangs on. */
export function readParagraphs(story: XmlElement, beside: Beside): readonly ProseParagraph[] {
  const reader = new StoryReader(beside);
  reader.read(story.children);
  return reader.finished();
}

interface Draft {
  text: string;
  readonly controls: ProseControl[];
  readonly boxes: XmlElement[];
  readonly notes: string[];
  /** Of the runs so far; null: none with letters. */
  bold: boolean | null;
  readonly properties: XmlElement | undefined;
}

type Control = Pick<ProseControl, 'tag' | 'showingPlaceholder'>;

class StoryReader {
  private readonly paragraphs: ProseParagraph[] = [];
  private readonly around: Control[] = [];
  private tables = 0;
  /** The paragraph being read; one whose mark is deleted goes on in the next. */
  private draft: Draft | null = null;
  private joins = false;

  constructor(private readonly beside: Beside) {}

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) this.readOne(element);
  }

  finished(): readonly ProseParagraph[] {
    if (this.draft) this.close(this.draft);
    return this.paragraphs;
  }

  private readOne(element: XmlElement): void {
    const { name, children } = element;
    if (unread.has(name)) return;
    if (name === 'p') this.readParagraph(element);
    else if (name === 'sdt') this.readControl(element);
    else if (name === 'tbl') this.readTable(element);
    else if (name === 'tr' && childNamed(childNamed(element, 'trPr'), 'del')) return;
    else if (name === 'txbxContent' && this.draft) this.draft.boxes.push(element);
    // The same drawing twice, for new readers and for old ones.
    else if (name === 'AlternateContent') this.read((children.find(isChoice) ?? element).children);
    else if (this.draft) this.readInline(this.draft, element);
    else if (name === 't') throw new Unreadable();
    // Only formulas may stand outside paragraphs.
    else if (!name.startsWith('oMath')) this.read(children);
  }

  private readParagraph(element: XmlElement): void {
    const properties = childNamed(element, 'pPr');
    // A paragraph right within another: nobody knows where the one ends.
    if (this.draft && !this.joins) throw new Unreadable();
    if (!this.joins) this.draft = { text: '', controls: [], boxes: [], notes: [], bold: null, properties };
    const draft = this.draft!;
    const start = draft.text.length;
    this.read(element.children);
    for (const control of this.around) draft.controls.push({ ...control, start, end: draft.text.length });
    this.joins = childNamed(childNamed(properties, 'rPr'), 'del') !== undefined;
    if (!this.joins) this.close(draft);
  }

  private close({ text, controls, boxes, notes, bold, properties }: Draft): void {
    const style = this.beside.styles(childNamed(properties, 'pStyle')?.attributes.val);
    const level = statedLevel(properties);
    this.paragraphs.push({
      text,
      style: { id: style.id, name: style.name },
      outlineLevel: level === undefined ? style.outlineLevel : level,
      controls,
      inTable: this.tables > 0,
      ...(bold ? { bold } : {}),
      ...(this.isBulleted(properties, style.name) ? { bulleted: true } : {}),
      ...(notes.length > 0 ? { notes } : {}),
    });
    this.draft = null;
    this.joins = false;
    for (const box of boxes) this.read(box.children);
  }

  private isBulleted(properties: XmlElement | undefined, style: string): boolean {
    const list = childNamed(properties, 'numPr');
    const value = (name: string) => childNamed(list, name)?.attributes.val;
    return list ? this.beside.bullets(value('numId'), value('ilvl')) : /^list bullet/i.test(style);
  }

  private readControl(element: XmlElement): void {
    const properties = childNamed(element, 'sdtPr');
    const content = childNamed(element, 'sdtContent')?.children ?? [];
    const tag = childNamed(properties, 'tag')?.attributes.val ?? '';
    const placeholder = childNamed(properties, 'showingPlcHdr');
    const showingPlaceholder = placeholder !== undefined && isOn(placeholder.attributes.val ?? '1');
    const inline = this.joins ? null : this.draft;
    if (inline) {
      const start = inline.text.length;
      this.read(content);
      inline.controls.push({ tag, start, end: inline.text.length, showingPlaceholder });
      return;
    }
    this.around.push({ tag, showingPlaceholder });
    this.read(content);
    this.around.pop();
  }

  private readTable(element: XmlElement): void {
    this.tables += 1;
    this.read(element.children);
    this.tables -= 1;
  }

  private readInline(draft: Draft, element: XmlElement): void {
    const { name, attributes, children } = element;
    const mark = marks[name];
    if (name === 'r' && children.some(isText)) draft.bold = draft.bold !== false && isBold(children);
    if (mark !== undefined) draft.text += mark;
    else if (name === 't') draft.text += bareText(element);
    else if (/^(foot|end)noteReference$/.test(name)) {
      const note = this.beside.notes.get(noteKey(name, attributes.id));
      if (note) draft.notes.push(note);
    } else if (name === 'sym') draft.text += symbol(attributes.char);
    else this.read(children);
  }
}

const isText = ({ name, text }: XmlElement) => name === 't' && text.trim() !== '';

function isBold(run: readonly XmlElement[]): boolean {
  const bold = childNamed(
    run.find(({ name }) => name === 'rPr'),
    'b',
  );
  return bold !== undefined && isOn(bold.attributes.val ?? '1');
}

/** "footnoteReference 2" */
export const noteKey = (reference: string, id: string | undefined) => `${reference} ${id ?? ''}`;

const isChoice = ({ name }: XmlElement) => name === 'Choice';

function symbol(code: string | undefined): string {
  return code !== undefined && /^[\da-f]{1,4}$/i.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}
