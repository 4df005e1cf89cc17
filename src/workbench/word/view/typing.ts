import type { Desk } from '../desk';
import type { ContentControl } from '../model/contentControl';
import { textOf } from '../model/paragraphText';
import type { XmlElement } from '../model/xmlTree';
import { lettersOf, type PageMap } from './pageMap';

/**
 * Lets a person write in the drawn document: within one paragraph, with Vietnamese keyboards as the browser has them.
 * What happens `byHand` stands on the page already.
 */
export function letType(page: HTMLElement, desk: Desk, map: () => PageMap, byHand: (deed: () => void) => void): void {
  page.contentEditable = 'true';
  page.spellcheck = false;
  page.addEventListener('beforeinput', (event) => {
    const [target] = event.getTargetRanges();
    const from = target && map().pointAt(target.startContainer, target.startOffset);
    const to = target && map().pointAt(target.endContainer, target.endOffset);
    const oneParagraph = from && to && from.paragraph === to.paragraph && isUpToDate(map(), from.paragraph);
    if (!oneParagraph || !/^(insert(Text|CompositionText|FromPaste)|deleteContent|deleteWord)/.test(event.inputType)) {
      event.preventDefault();
      return;
    }
    const pasted = event.dataTransfer?.getData('text/plain').replace(/\s+/g, ' ');
    const prompt = placeholderAt(desk, from.paragraph, from.at);
    if (prompt) {
      event.preventDefault();
      byHand(() => writeOver(desk, map(), prompt, pasted ?? event.data ?? ''));
    } else if (pasted !== undefined) {
      event.preventDefault();
      document.execCommand('insertText', false, pasted);
    }
  });
  page.addEventListener('input', () => byHand(() => takeOver(desk, map())));
}

/** An add-in may just have written here, and the page is about to be drawn anew. */
function isUpToDate(map: PageMap, paragraph: XmlElement): boolean {
  const drawn = map.drawn(paragraph);
  return drawn !== undefined && lettersOf(drawn) === textOf(paragraph);
}

function placeholderAt({ front }: Desk, paragraph: XmlElement, at: number): ContentControl | undefined {
  return front.controls.find((control) => {
    const { first, start, last, end } = front.spanOfControl(control);
    return control.showsPlaceholder && first === last && first === paragraph && start <= at && at <= end;
  });
}

/** As in Word, the first letter typed takes the place of the whole prompt, and of its look. */
function writeOver({ front }: Desk, map: PageMap, prompt: ContentControl, text: string): void {
  const drawn = map.rangeOf(front.spanOfControl(prompt));
  const element = map.drawn(front.spanOfControl(prompt).first);
  const span = front.fillControl(prompt, text);
  // The look of a paragraph is drawn on the spans in it.
  const letters = document.createElement('span');
  letters.textContent = text;
  const child = [...(element?.childNodes ?? [])].find((node) => drawn && node.contains(drawn.startContainer));
  drawn?.deleteContents();
  element?.insertBefore(letters, child ?? null);
  getSelection()?.setPosition(letters.firstChild ?? letters, text.length);
  front.select({ ...span, start: span.end });
}

/** The browser has changed what is drawn: the document follows, by the letters that differ. */
function takeOver({ front }: Desk, map: PageMap): void {
  const { anchorNode, anchorOffset } = getSelection() ?? {};
  const paragraph = anchorNode && map.pointAt(anchorNode, anchorOffset ?? 0)?.paragraph;
  const element = paragraph && map.drawn(paragraph);
  if (!element) return;
  const [before, after] = [textOf(paragraph), lettersOf(element)];
  if (before === after) return;
  const same = commonStart(before, after);
  const rest = commonStart(reversed(before.slice(same)), reversed(after.slice(same)));
  front.replace(paragraph, same, before.length - rest, after.slice(same, after.length - rest));
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const reversed = (text: string): string => text.split('').reverse().join('');
