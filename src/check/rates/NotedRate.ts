import type { Edition } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figure, Figures } from '../../figures/types';
import { countsInNote, type NotedCounts } from './countsInNote';

/** A rate whose note gives counts. */
export interface NotedRate {
  readonly code: string;
  readonly figure: Figure;
  readonly counts: NotedCounts;
}

/** The rates whose notes give counts, in the form's order. */
export function notedRates(edition: Edition, figures: Figures): readonly NotedRate[] {
  const found: NotedRate[] = [];
  for (const [code, { kind }] of indicatorsOf(edition)) {
    const figure = kind === 'percent' ? figures[code] : undefined;
    if (figure?.note === undefined) continue;
    const counts = countsInNote(figure.note, overDossiers(edition, code));
    if (counts) found.push({ code, figure, counts });
  }
  return found;
}

function overDossiers({ furtherRules }: Edition, code: string): boolean {
  return furtherRules.some((rule) => rule.kind === 'overResolved' && rule.codes.includes(code));
}
