import { renderAsync } from 'docx-preview';
import type { Desk, MadeDocument } from './session';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Shows the document that was opened last, drawn by docx-preview. */
export class DocumentView implements Desk {
  constructor(
    readonly place: HTMLElement,
    readonly unreadable: string,
  ) {}

  open({ base64 }: MadeDocument): void {
    renderAsync(bytesOf(base64), this.place).catch(() => {
      this.place.textContent = this.unreadable;
    });
  }

  text = () => this.place.textContent ?? '';
}
