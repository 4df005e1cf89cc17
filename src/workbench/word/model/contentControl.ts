import { isApart, piecesOf, replaceText, textRun } from './paragraphText';
import { attribute, below, childOf, element, elementsOf, put, take, writeText, type XmlElement } from './xmlTree';

/** A structured document tag as the interface for add-ins tells it. */
export class ContentControl {
  constructor(
    readonly element: XmlElement,
    readonly id: number,
  ) {}

  get tag(): string {
    return this.#setting('w:tag');
  }

  set tag(value: string) {
    this.#set('w:tag', value);
  }

  get title(): string {
    return this.#setting('w:alias');
  }

  set title(value: string) {
    this.#set('w:alias', value);
  }

  /** Plain-text controls name their kind; rich ones name none, or say so. */
  get isRich(): boolean {
    const kinds = elementsOf(this.#properties).map(({ name }) => name);
    return !kinds.some((name) =>
      /^w:(text|date|comboBox|dropDownList|picture|docPartList|docPartObj|group)$/.test(name),
    );
  }

  get showsPlaceholder(): boolean {
    return childOf(this.#properties, 'w:showingPlcHdr') !== undefined;
  }

  get cannotEdit(): boolean {
    return /^(sdtContentLocked|contentLocked)$/.test(this.#setting('w:lock'));
  }

  get cannotDelete(): boolean {
    return /^(sdtContentLocked|sdtLocked)$/.test(this.#setting('w:lock'));
  }

  get content(): XmlElement {
    const found = childOf(this.element, 'w:sdtContent');
    if (found) return found;
    const made = element('<w:sdtContent>');
    put(this.element, this.element.children.length, made);
    return made;
  }

  /** The paragraphs of a control around whole paragraphs; none for one inside a line. */
  get paragraphs(): readonly XmlElement[] {
    return [...below(this.content, isApart)].filter(({ name }) => name === 'w:p');
  }

  /** In place of what stands there: the look of its first letter stays, that of a placeholder goes. */
  replace(text: string): void {
    const place = this.paragraphs[0] ?? this.content;
    const wasPlaceholder = this.showsPlaceholder;
    if (wasPlaceholder) take(childOf(this.#properties, 'w:showingPlcHdr')!);
    const pieces = piecesOf(place);
    const last = pieces.at(-1);
    if (!last || wasPlaceholder) {
      for (const run of elementsOf(place)) if (run.name !== 'w:pPr') take(run);
      put(place, place.children.length, textRun(text));
    } else replaceText(place, 0, last.start + last.text.length, text);
  }

  get #properties(): XmlElement {
    const found = childOf(this.element, 'w:sdtPr');
    if (found) return found;
    const made = element('<w:sdtPr>');
    put(this.element, 0, made);
    return made;
  }

  #setting(name: string): string {
    return attribute(childOf(this.#properties, name), 'w:val') ?? '';
  }

  #set(name: string, value: string): void {
    const properties = this.#properties;
    const start = `<${name} w:val="${writeText(value)}"/>`;
    const found = childOf(properties, name);
    if (found) found.start = start;
    else put(properties, 0, element(start));
  }
}
