import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Text } from '../text/Text';
import { Broken } from './Broken';
import { Themed } from './Themed';
import { TextProvider } from './text';
import './pane.css';
import './form.css';
import './results.css';
import './explained.css';
import './messages.css';
import './contrast.css';

const roots = new WeakMap<Element, Root>();

/** Draws into the element; a later call draws over the earlier one without a flash. */
export function draw(element: HTMLElement, text: Text, dark: boolean, view: ReactNode): void {
  let root = roots.get(element);
  if (!root) {
    root = createRoot(element);
    roots.set(element, root);
  }
  element.ownerDocument.documentElement.lang = text.language;
  element.ownerDocument.body.dataset.theme = dark ? 'dark' : 'light';
  root.render(
    <Themed dark={dark}>
      <TextProvider value={text}>
        <Broken>{view}</Broken>
        <footer>
          <a href="help.html" target="_blank" rel="noreferrer" hrefLang="vi">
            {text.pane.guide}
          </a>
        </footer>
      </TextProvider>
    </Themed>,
  );
}

export function erase(element: HTMLElement): void {
  roots.get(element)?.unmount();
  roots.delete(element);
}
