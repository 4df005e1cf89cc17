import { ContentControl } from './contentControl';
import type { DocxFile } from './docxFile';
import { isApart, piecesOf, replaceText, textOf } from './paragraphText';
import { attribute, below, childOf, isWithin, take, type XmlElement } from './xmlTree';

/** Some letters, from a place in one paragraph to a place in the same or a later one. */
export interface Span {
  readonly first: XmlElement;
  readonly start: number;
  readonly last: XmlElement;
  readonly end: number;
}

/** A stretch of text that add-ins hold on to: it moves along when text before it changes. */
export interface LiveRange {
  span: Span;
}

/** What became different: the text (or the settings of a control), or only what is selected. */
export type Change = 'text' | 'selection';

/** An open document: its main text, read from the file's own XML and written back into it. */
export class WordDocument {
  readonly #controls = new WeakMap<XmlElement, ContentControl>();
  readonly #ranges = new Set<LiveRange>();
  readonly #listeners = new Set<(what: Change) => void>();
  #nextId = 1001;
  #selection: LiveRange | null = null;

  constructor(readonly file: DocxFile) {}

  get body(): XmlElement {
    return childOf(this.file.document, 'w:document', 'w:body')!;
  }

  /** In the order of the text, those in tables included. */
  get paragraphs(): readonly XmlElement[] {
    return [...below(this.body, isApart)].filter(({ name }) => name === 'w:p');
  }

  get controls(): readonly ContentControl[] {
    const all = [...below(this.body, isApart)].filter(({ name }) => name === 'w:sdt');
    return all.map((one) => this.#controlOf(one));
  }

  get selection(): Span {
    return this.#selection?.span ?? this.#startOf(this.paragraphs[0]!);
  }

  /** Kept from everybody, or from all but comments and forms. */
  get isProtected(): boolean {
    const settings = childOf(this.file.tree('word/settings.xml') ?? undefined, 'w:settings', 'w:documentProtection');
    return settings !== undefined && /^(1|true|on)$/.test(attribute(settings, 'w:enforcement') ?? '');
  }

  whole(): Span {
    const { paragraphs } = this;
    const last = paragraphs.at(-1)!;
    return { first: paragraphs[0]!, start: 0, last, end: textOf(last).length };
  }

  spanOf(paragraph: XmlElement): Span {
    return { first: paragraph, start: 0, last: paragraph, end: textOf(paragraph).length };
  }

  spanOfControl({ paragraphs, content, element }: ContentControl): Span {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (first && last) return { first, start: 0, last, end: textOf(last).length };
    const around = paragraphAround(element);
    const pieces = piecesOf(around);
    const inside = pieces.filter((piece) => isWithin(piece.element, content));
    const [from, to] = [inside[0], inside.at(-1)];
    if (!from || !to) return this.#startOf(around);
    return { first: around, start: from.start, last: around, end: to.start + to.text.length };
  }

  textOf({ first, start, last, end }: Span): string {
    if (first === last) return textOf(first).slice(start, end);
    const texts = this.paragraphsIn({ first, start, last, end }).map(textOf);
    return [texts[0]!.slice(start), ...texts.slice(1, -1), texts.at(-1)!.slice(0, end)].join('\n');
  }

  paragraphsIn({ first, last }: Span): readonly XmlElement[] {
    const { paragraphs } = this;
    return paragraphs.slice(paragraphs.indexOf(first), paragraphs.indexOf(last) + 1);
  }

  controlsIn(span: Span): readonly ContentControl[] {
    const order = this.paragraphs;
    const isBefore = (a: XmlElement, at: number, b: XmlElement, bt: number) =>
      a === b ? at <= bt : order.indexOf(a) < order.indexOf(b);
    return this.controls.filter((control) => {
      const own = this.spanOfControl(control);
      return isBefore(span.first, span.start, own.first, own.start) && isBefore(own.last, own.end, span.last, span.end);
    });
  }

  rangeOf(span: Span): LiveRange {
    const range = { span };
    this.#ranges.add(range);
    return range;
  }

  select(span: Span): void {
    this.#selection = this.rangeOf(span);
    this.#tell('selection');
  }

  /** Letters of one paragraph give way to others; what lies behind them moves along, controls that go whole are gone. */
  replace(paragraph: XmlElement, start: number, end: number, text: string): void {
    const whole = this.controlsIn({ first: paragraph, start, last: paragraph, end }).filter((control) => {
      const own = this.spanOfControl(control);
      return start < own.start && control.paragraphs.length === 0 && own.start < own.end;
    });
    replaceText(paragraph, start, end, text);
    for (const { element } of whole) take(element);
    this.#moved(paragraph, start, end, text.length);
  }

  fillControl(control: ContentControl, text: string): Span {
    const { first, start, end } = this.spanOfControl(control);
    control.replace(text);
    this.#moved(first, start, end, text.length);
    return this.spanOfControl(control);
  }

  listen(listener: (what: Change) => void): void {
    this.#listeners.add(listener);
  }

  /** For what changed the XML by itself. */
  changed(): void {
    this.#tell('text');
  }

  #moved(paragraph: XmlElement, start: number, end: number, length: number): void {
    const after = (at: number) => (at >= end ? at + length - (end - start) : Math.min(at, start));
    for (const range of this.#ranges) {
      const { span } = range;
      range.span = {
        ...span,
        start: span.first === paragraph ? after(span.start) : span.start,
        end: span.last === paragraph ? after(span.end) : span.end,
      };
    }
    this.#tell('text');
  }

  #startOf(paragraph: XmlElement): Span {
    return { first: paragraph, start: 0, last: paragraph, end: 0 };
  }

  #controlOf(sdt: XmlElement): ContentControl {
    const known = this.#controls.get(sdt);
    if (known) return known;
    const given = Number(attribute(childOf(sdt, 'w:sdtPr', 'w:id'), 'w:val'));
    const made = new ContentControl(sdt, given || this.#nextId++);
    this.#controls.set(sdt, made);
    return made;
  }

  #tell(what: Change): void {
    for (const listener of this.#listeners) listener(what);
  }
}

function paragraphAround(place: XmlElement): XmlElement {
  let at: XmlElement | null = place;
  while (at && at.name !== 'w:p') at = at.parent;
  return at ?? place;
}
