import { reportText } from '../text/vi/report';

/** Where a figure stands: in a row of the appendix, in a sentence of the narrative, or there as a change. */
export type FigurePlace = 'appendix' | 'narrative' | 'change';

/** What the title of a figure's content control says. */
export interface FigureTitle {
  readonly place: FigurePlace;
  readonly code: string;
  /** The figure as it was written last, shortened as titles are. */
  readonly written: string;
}

/** Word shows 64 signs of a title at most. */
const longest = 40;

/**
 * The title of a figure's control: "Phụ lục 3.1.3: 1.821". It keeps what was written last, so that a later refresh can
 * tell a figure that a person typed over from one that is merely old. The title and not the tag, for tags are addresses
 * and stay; not a custom XML part, for those are left behind when the text is copied or put into another document,
 * and Word's interface knows them only from WordApi 1.4. And the title can be read: Word shows it on the control.
 */
export function figureTitle(place: FigurePlace, code: string, text: string): string {
  return `${reportText.controls[place]} ${code}: ${shortened(text)}`.trim();
}

/** Null for a title that is none of ours, or that somebody changed. */
export function readFigureTitle(title: string, code: string): FigureTitle | null {
  for (const place of ['appendix', 'narrative', 'change'] as const) {
    const start = `${reportText.controls[place]} ${code}:`;
    if (title.startsWith(start)) return { place, code, written: title.slice(start.length).trim() };
  }
  return null;
}

/** Whether the text in a control is the one that was written last. */
export function isAsWritten(text: string, { written }: FigureTitle): boolean {
  return shortened(text) === written;
}

/** Spaces as they are read, at most as many letters as a title takes. */
export function shortened(text: string): string {
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
}
