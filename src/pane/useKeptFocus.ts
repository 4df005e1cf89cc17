import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * When what had the focus goes away (a finding corrected, a message dismissed), the heading of its step takes it,
 * so that a person at the keyboard is not thrown to the top. Nothing happens while the focus is in the sheet.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const last = useRef<{ readonly element: Element; readonly step: Element | null } | null>(null);

  useEffect(() => {
    const place = main.current;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { element: target, step: target.closest('.step') };
    };
    place?.addEventListener('focusin', note);
    return () => place?.removeEventListener('focusin', note);
  }, []);

  useLayoutEffect(() => {
    const lost = last.current;
    const { ownerDocument } = main.current ?? {};
    if (!lost || lost.element.isConnected || !ownerDocument?.hasFocus()) return;
    if (ownerDocument.activeElement !== ownerDocument.body) return;
    const heir = lost.step?.isConnected ? lost.step : main.current;
    heir?.querySelector('h2')?.focus();
  });

  return main;
}
