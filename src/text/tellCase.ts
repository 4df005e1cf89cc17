import { assertable, isOffered } from '../check/explain/isOffered';
import type { Case, Explanation } from '../check/explain/types';
import type { Figures } from '../figures/types';
import type { ExplanationWords } from './ExplanationWords';

/** What may have gone wrong, in words: one explanation if it can be asserted, else the likeliest few. */
export interface ToldCase {
  readonly lead: string;
  readonly options: readonly { readonly explanation: Explanation; readonly text: string; readonly offers: boolean }[];
}

const almostCertain = 0.97;
const mostListed = 3;

/** A value is shown where it is the likelier half, and offered to be written where it is as sure as an assertion. */
export function tellCase(words: ExplanationWords, { explanations }: Case, figures: Figures): ToldCase {
  const [first] = explanations;
  const asserted = first !== undefined && first.confidence.cells >= assertable;
  const listed = asserted ? [first] : explanations.slice(0, mostListed);
  const lead = asserted ? (first.confidence.cells >= almostCertain ? words.certain : words.likely) : words.oneOf;
  return {
    lead,
    options: listed.map((explanation) => ({
      explanation,
      text: textOf(words, explanation, figures),
      offers: isOffered(explanation),
    })),
  };
}

function textOf(words: ExplanationWords, { codes, slip, proposed, confidence }: Explanation, figures: Figures): string {
  const wrong = words.wrong(codes, words.slips[slip]);
  const known = codes.filter((code) => proposed[code] !== undefined);
  if (known.length === 0 || confidence.values < confidence.cells / 2) return `${wrong}.`;
  const changes = known.map((code) => {
    const figure = figures[code];
    const typed = figure?.kind === 'number' ? words.number(figure.value) : '…';
    return words.becomes(code, typed, words.number(proposed[code]!), codes.length === 1);
  });
  return `${wrong}: ${changes.join('; ')}.`;
}
