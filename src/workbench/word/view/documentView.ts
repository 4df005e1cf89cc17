import { renderAsync } from 'docx-preview';
import type { Desk } from '../desk';
import { highlight } from './highlights';
import { PageMap } from './pageMap';
import { letType } from './typing';

interface Words {
  readonly unreadableDocument: string;
  readonly selected: (text: string) => string;
  readonly inControl: (title: string, tag: string) => string;
  readonly nothingSelected: string;
}

/** Draws the document in front with docx-preview, anew after an add-in has written; shows controls and selection. */
export class DocumentView {
  /** Says in words what is selected, as Word's status bar might. */
  readonly status = document.createElement('p');
  readonly #desk: Desk;
  readonly #place: HTMLElement;
  readonly #words: Words;
  #map: PageMap | null = null;
  #byHand = false;
  #drawing = false;
  /** Counts the changes of the text. */
  #revision = 0;

  constructor(desk: Desk, place: HTMLElement, words: Words) {
    this.#desk = desk;
    this.#place = place;
    this.#words = words;
    letType(
      place,
      desk,
      () => this.#mapNow(),
      (deed) => this.#doByHand(deed),
    );
    document.addEventListener('selectionchange', () => this.#follow());
    desk.listen((what) => {
      if (what !== 'selection') this.#revision += 1;
      if (what === 'selection' || this.#byHand) this.#mark(what === 'selection' && !this.#byHand);
      else void this.#draw();
    });
    void this.#draw();
  }

  async #draw(): Promise<void> {
    if (this.#drawing) return;
    this.#drawing = true;
    let drawn: number;
    let page: HTMLElement;
    // Drawn apart and put in whole, so that the page does not jump to its top; never what is out of date, or letters
    // typed meanwhile would be gone.
    do {
      drawn = this.#revision;
      page = document.createElement('div');
      const readable = await renderAsync(this.#desk.front.file.bytes(), page).then(
        () => true,
        () => false,
      );
      if (!readable) page.textContent = this.#words.unreadableDocument;
      page.classList.toggle('unreadable', !readable);
    } while (drawn !== this.#revision);
    const typing = this.#place.contains(document.activeElement);
    this.#place.replaceChildren(page);
    this.#map = new PageMap(this.#desk.front, page);
    if (typing) this.#putCaret();
    this.#drawing = false;
    this.#mark(false);
  }

  #mapNow(): PageMap {
    this.#map ??= new PageMap(this.#desk.front, this.#place);
    return this.#map;
  }

  #mark(show: boolean): void {
    const { front } = this.#desk;
    const map = this.#mapNow();
    highlight(front, map);
    const span = front.selection;
    const text = front.textOf(span);
    const [control] = front.controls.filter((one) => {
      const own = front.spanOfControl(one);
      return own.first === span.first && own.last === span.last && own.start <= span.start && span.end <= own.end;
    });
    const told = [
      text && this.#words.selected(text.length > 60 ? `${text.slice(0, 60)}…` : text),
      control && this.#words.inControl(control.title, control.tag),
    ].filter(Boolean);
    this.status.textContent = told.join(' · ') || this.#words.nothingSelected;
    if (show) map.rangeOf(span)?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  /** The browser's selection becomes that of the document. */
  #follow(): void {
    const selected = getSelection();
    if (!selected?.rangeCount || !this.#place.contains(selected.anchorNode)) return;
    const { startContainer, startOffset, endContainer, endOffset } = selected.getRangeAt(0);
    const from = this.#mapNow().pointAt(startContainer, startOffset);
    const to = this.#mapNow().pointAt(endContainer, endOffset);
    if (!from || !to) return;
    this.#doByHand(() =>
      this.#desk.front.select({ first: from.paragraph, start: from.at, last: to.paragraph, end: to.at }),
    );
  }

  #putCaret(): void {
    const { last, end } = this.#desk.front.selection;
    const caret = this.#map?.rangeOf({ first: last, start: end, last, end });
    if (caret)
      getSelection()?.setBaseAndExtent(
        caret.startContainer,
        caret.startOffset,
        caret.startContainer,
        caret.startOffset,
      );
  }

  #doByHand(deed: () => void): void {
    this.#byHand = true;
    try {
      deed();
    } finally {
      this.#byHand = false;
    }
  }
}
