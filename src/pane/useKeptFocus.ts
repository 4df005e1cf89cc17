import { type RefObject, useEffect, useRef } from 'react';

/** What had the focus, and what may take it in its place, best first. */
interface Held {
  readonly element: Element;
  readonly heirs: readonly (Element | null | undefined)[];
}

/** Where the focus may come to rest, whatever else goes. */
const rests = '.finding, .compared > li, summary';

/**
 * When what had the focus goes away, what stands next takes it: the rest of its card, the card after or before it, the
 * heading of its step; after a message, what had the focus before. So a person at the keyboard is not thrown to the
 * top, and hears where she is. Nothing happens while the focus is in the sheet.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const last = useRef<Held | null>(null);

  useEffect(() => {
    const place = main.current;
    if (!place) return;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const step = target.closest('.step');
      const near = [...(step?.querySelectorAll(rests) ?? [])];
      const isNext = (rest: Element) =>
        rest.contains(target) || target.compareDocumentPosition(rest) & Node.DOCUMENT_POSITION_FOLLOWING;
      const next = near.findIndex(isNext);
      const before = near.splice(0, next < 0 ? near.length : next).reverse();
      last.current = { element: target, heirs: [...near, ...before, step ?? last.current?.element, place] };
    };
    const keep = () => {
      const lost = last.current;
      const { ownerDocument } = place;
      if (!lost || lost.element.isConnected || !ownerDocument.hasFocus()) return;
      if (ownerDocument.activeElement !== ownerDocument.body) return;
      const heir = lost.heirs.find((one) => one?.isConnected);
      const rest = heir?.querySelector<HTMLElement>('h2, h3') ?? (heir as HTMLElement | undefined);
      if (rest) focusOn(rest);
    };
    // Whatever takes it away: a change of the session, or of one view by itself.
    const watch = new MutationObserver(keep);
    watch.observe(place, { childList: true, subtree: true });
    place.addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      place.removeEventListener('focusin', note);
    };
  }, []);

  return main;
}

/**
 * In Office on the web, office.js itself moves the focus on, among what has a tab stop: from anything else the Tab key
 * would leave the pane. So a heading is a stop for as long as it has the focus.
 */
function focusOn(rest: HTMLElement): void {
  if (rest.tabIndex < 0) {
    rest.tabIndex = 0;
    rest.addEventListener('blur', () => rest.removeAttribute('tabindex'), { once: true });
  }
  rest.focus();
}
