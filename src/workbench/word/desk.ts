import { blankFile } from './blankFile';
import type { DocxFile } from './model/docxFile';
import { type Change, WordDocument } from './model/wordDocument';

/** One window of Word: the document in front, a blank one at first. What is opened takes its place. */
export class Desk {
  #front = new WordDocument(blankFile());
  readonly #listeners = new Set<(what: Change | 'document') => void>();

  constructor() {
    this.#follow();
  }

  get front(): WordDocument {
    return this.#front;
  }

  open(file: DocxFile): void {
    this.#front = new WordDocument(file);
    this.#follow();
    this.#tell('document');
  }

  /** Calls back when another document is in front, and when something changes in it. */
  listen(listener: (what: Change | 'document') => void): void {
    this.#listeners.add(listener);
  }

  #follow(): void {
    this.#front.listen((what) => this.#tell(what));
  }

  #tell(what: Change | 'document'): void {
    for (const listener of this.#listeners) listener(what);
  }
}
