import type { WordDocument } from '../model/wordDocument';
import type { PageMap } from './pageMap';

const names = { control: 'content-control', placeholder: 'placeholder', selection: 'word-selection' } as const;

/** Shades content controls and the selection over the drawn text, without touching it (CSS custom highlights). */
export function highlight(document: WordDocument, map: PageMap): void {
  if (!('highlights' in CSS)) return;
  const controls = document.controls.map((control) => ({
    placeholder: control.showsPlaceholder,
    range: map.rangeOf(document.spanOfControl(control)),
  }));
  const ranges = (wanted: boolean) =>
    controls.flatMap(({ placeholder, range }) => (range && placeholder === wanted ? [range] : []));
  CSS.highlights.set(names.control, new Highlight(...ranges(false)));
  CSS.highlights.set(names.placeholder, new Highlight(...ranges(true)));
  const selected = map.rangeOf(document.selection);
  CSS.highlights.set(names.selection, new Highlight(...(selected ? [selected] : [])));
}
