import type { DataSentence } from '../../appendix/types';
import type { Names } from '../names';
import { dash } from '../sentences';

/** A wording of a sentence as it stands in a document, its figures being what they may. */
export interface StandingWording {
  readonly wording: string;
  readonly paragraph: number;
}

/** Which of its wordings a sentence has in the document; null where a person has changed its words, or it is gone. */
export function standingWording(
  sentence: DataSentence,
  names: Names,
  paragraphs: readonly { readonly text: string }[],
): StandingWording | null {
  const wordings = [...(sentence.cases ?? []).map(({ text }) => text), ...(sentence.text ? [sentence.text] : [])];
  for (const wording of wordings) {
    const pattern = patternOf(wording, names);
    const paragraph = paragraphs.findIndex(({ text }) => text.startsWith(dash) && pattern.test(text.trim()));
    if (paragraph >= 0) return { wording, paragraph };
  }
  return null;
}

/** The wording with any figure in its slots. */
export function patternOf(wording: string, names: Names): RegExp {
  const pieces = (dash + wording).split(/[{}]/).map((piece, index) => {
    const words = index % 2 === 0 ? piece : names.get(piece);
    if (piece.startsWith('±') && index % 2 === 1) return '(?: \\([^()]{1,80}\\))?';
    return words === undefined ? '.{1,60}?' : words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  });
  return new RegExp(`^${pieces.join('')}$`);
}
