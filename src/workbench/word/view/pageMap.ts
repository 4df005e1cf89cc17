import { textOf } from '../model/paragraphText';
import type { Span, WordDocument } from '../model/wordDocument';
import type { XmlElement } from '../model/xmlTree';

/** A letter's place in a paragraph of the document. */
export interface TextPoint {
  readonly paragraph: XmlElement;
  readonly at: number;
}

/** Which paragraph of the document each drawn one is. */
export class PageMap {
  readonly #drawn = new Map<XmlElement, HTMLElement>();
  readonly #meant = new Map<Element, XmlElement>();

  constructor(document: WordDocument, page: HTMLElement) {
    const drawn = [...page.querySelectorAll<HTMLElement>('article p')];
    let next = 0;
    for (const paragraph of document.paragraphs) {
      const element = drawn[next];
      // What is drawn in two pieces or not at all has no place here, and the next one is looked for behind it.
      if (!element) return;
      const text = textOf(paragraph);
      const found = drawn.findIndex((one, index) => index >= next && index < next + 5 && lettersOf(one) === text);
      if (found < 0) continue;
      this.#drawn.set(paragraph, drawn[found]!);
      this.#meant.set(drawn[found]!, paragraph);
      next = found + 1;
    }
  }

  drawn(paragraph: XmlElement): HTMLElement | undefined {
    return this.#drawn.get(paragraph);
  }

  rangeOf({ first, start, last, end }: Span): Range | null {
    const [from, to] = [this.#drawn.get(first), this.#drawn.get(last)];
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(...boundary(from, start));
    range.setEnd(...boundary(to, end));
    return range;
  }

  pointAt(node: Node, offset: number): TextPoint | null {
    const element = (node instanceof Element ? node : node.parentElement)?.closest('article p');
    const paragraph = element && this.#meant.get(element);
    if (!element || !paragraph) return null;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(node, offset);
    return { paragraph, at: lettersOf(before.cloneContents()).length };
  }
}

/** The letters of a drawn paragraph, as Word would tell them: a line break is a vertical tab. */
export function lettersOf(place: Node): string {
  return lettersIn(place)
    .map((node) => (node instanceof Text ? node.data.replaceAll('\u2003', '\t') : '\v'))
    .join('');
}

function lettersIn(place: Node): readonly (Text | HTMLBRElement)[] {
  const all: (Text | HTMLBRElement)[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text || node instanceof HTMLBRElement) all.push(node);
  return all;
}

function boundary(element: HTMLElement, at: number): [Node, number] {
  let left = at;
  for (const node of lettersIn(element)) {
    const length = node instanceof Text ? node.length : 1;
    if (left <= length)
      return node instanceof Text
        ? [node, left]
        : [node.parentNode!, [...node.parentNode!.childNodes].indexOf(node) + left];
    left -= length;
  }
  return [element, element.childNodes.length];
}
