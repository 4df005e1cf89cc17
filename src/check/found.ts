import type { Edition } from '../appendix/types';
import type { Figures, LostLine } from '../figures/types';
import { concernsTable } from './concernsTable';
import { findingsOf } from './findingsOf';
import { judge } from './judge';
import { owes } from './owes';
import { type Comparison, comparisonOf, type Dated, type LastPeriod } from './period/Comparison';
import { datedBy } from './period/datedBy';
import { judgePeriods } from './period/judgePeriods';
import { judgeNotes } from './rates/judgeNotes';
import { unlessCounted } from './rates/unlessCounted';
import { unlessRounded } from './rates/unlessRounded';
import { owedBlanks } from './remit/owedBlanks';
import { pinnedBlanks } from './remit/pinnedBlanks';
import type { Office } from './reviewFigures';
import type { Finding, Judgement } from './types';

/** What rules and blanks come to. */
export interface Found {
  readonly judgements: readonly Judgement[];
  readonly findings: readonly Finding[];
  /** Null where there is no other report to compare with. */
  readonly comparison: Comparison | null;
}

/** Judges the figures and tells what there is to tell of them; explaining, which takes longest, comes after. */
export function found(
  edition: Edition,
  figures: Figures,
  office: Office,
  lost: readonly LostLine[],
  last: readonly LastPeriod[],
): Found {
  const comparison = last.length === 0 ? null : compared(edition, figures, office, last);
  const ofNotes = judgeNotes(edition, figures);
  const judgements = [
    ...unlessRounded(edition, figures, judge(edition, figures, office.references)),
    ...ofNotes,
    ...(comparison ? judgePeriods(comparison) : []),
  ];
  const missed = lost.filter(({ code, why }) => concernsTable(why) || owes(office.remit, code));
  const findings = findingsOf(
    edition,
    unlessCounted(edition, figures, ofNotes),
    judgements,
    missed,
    blanksOf(edition, figures, office, judgements, missed),
  );
  return { judgements, findings, comparison };
}

/** What the office says of days goes for its own report and for the others. */
function compared(edition: Edition, figures: Figures, office: Office, last: readonly LastPeriod[]): Comparison | null {
  const windows = office.comparing?.windows;
  const now: Dated = { period: null, ...office };
  return comparisonOf(
    edition,
    figures,
    datedBy(now, windows),
    last.map((one) => datedBy(one, windows)),
  );
}

/** Blanks to ask about; a lost line is told already. */
function blanksOf(
  edition: Edition,
  figures: Figures,
  office: Office,
  judgements: readonly Judgement[],
  lost: readonly LostLine[],
): readonly Finding[] {
  const { remit, presumed = false } = office;
  const lostCodes = lost.map(({ code }) => code);
  const isTold = (code = '') => lostCodes.includes(code);
  const pinned = pinnedBlanks(edition, figures, office, judgements).filter(({ codes: [blank] }) => !isTold(blank));
  const told = new Set([...lostCodes, ...pinned.flatMap(({ codes }) => codes.slice(0, 1))]);
  return [...pinned, ...owedBlanks(edition, figures, remit, presumed, told)];
}
