import { type ChangeBase, readChangeTag } from '../change';
import { type FigurePlace, type FigureTitle, figureTitle, isAsWritten, readFigureTitle } from '../figureTitle';
import type { FigureChange, OpenControl } from './types';

/** A figure's content control with what its title keeps. */
export interface PlacedControl {
  readonly control: OpenControl;
  readonly code: string;
  readonly place: FigurePlace;
  /** Null where the title is gone: nobody knows then who wrote what stands there. */
  readonly title: FigureTitle | null;
  /** What a change was counted from; null where the control holds a figure itself. */
  readonly base: ChangeBase | null;
}

/** The controls of figures, told by tag; one that says nothing of its place is taken for one of a sentence. */
export function placedControls(controls: readonly OpenControl[], codes: ReadonlySet<string>): readonly PlacedControl[] {
  return controls.flatMap((control) => {
    const base = readChangeTag(control.tag);
    const code = base?.code ?? control.tag;
    if (!codes.has(code)) return [];
    const title = readFigureTitle(control.title, code);
    return [{ control, code, place: title?.place ?? (base ? 'change' : 'narrative'), title, base }];
  });
}

const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is to be done about one figure; null where it is right already. */
export function changeOf({ control, code, place }: PlacedControl, wanted: string): FigureChange | null {
  const [from, to] = [plainText(control.text), plainText(wanted)];
  return from === to ? null : { id: control.id, code, place, from, to, title: figureTitle(place, code, to) };
}

export type Standing = 'asWritten' | 'overwritten' | 'locked';

export function standingOf({ control, title }: PlacedControl): Standing {
  if (control.locked) return 'locked';
  return title && isAsWritten(control.text, title) ? 'asWritten' : 'overwritten';
}
