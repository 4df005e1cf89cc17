import { recordText } from '../../text/vi/record';
import type { CheckRecord, OpenLine } from './types';

/** The record as a person sees it: one page behind the appendix. */
export interface RecordPage {
  readonly title: string;
  readonly subject: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly accepted: RecordTable;
  readonly open: RecordTable;
}

export interface RecordTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Stands below the rows, or in place of them. */
  readonly note: string;
}

/** So many open findings fit on the page with what else is on it; errors come first. */
const MOST_OPEN = 12;

export function recordPage(record: CheckRecord): RecordPage {
  const { edition, rules, office, period, at, figures, verdicts, counts, accepted, open } = record;
  const { facts: names, heads, ...words } = recordText;
  const listed = open.slice(0, MOST_OPEN);
  const others = open.length - listed.length;
  return {
    title: words.title.toUpperCase(),
    subject: words.subject(period),
    facts: [
      { name: names.office, value: office || words.unknownOffice },
      { name: names.edition, value: edition },
      { name: names.rules, value: words.rules(rules.count, rules.hash) },
      { name: names.at, value: words.at(at) },
      { name: names.figures, value: words.figures(figures.filled, figures.owed) },
      { name: names.verdicts, value: words.verdicts(verdicts.pass, verdicts.fail, verdicts.unknown) },
      { name: names.open, value: words.counts(counts) },
      { name: names.conclusion, value: conclusion(record) },
    ],
    accepted: {
      title: words.acceptedTitle(accepted.length),
      heads: [heads.number, heads.finding, heads.reason],
      rows: accepted.map(({ where, what, reason, at: day }, index) => [
        String(index + 1),
        told({ where, what }),
        words.reason(reason, day),
      ]),
      note: accepted.length === 0 ? words.none : '',
    },
    open: {
      title: words.openTitle(open.length),
      heads: [heads.number, heads.severity, heads.finding],
      rows: listed.map((line, index) => [String(index + 1), words.severity(line.severity, line.seen), told(line)]),
      note: open.length === 0 ? words.none : others > 0 ? words.others(others) : '',
    },
  };
}

const told = ({ where, what }: Pick<OpenLine, 'where' | 'what'>) => `${where}: ${what}`;

function conclusion({ ready, figures, counts, open }: CheckRecord): string {
  if (ready) return recordText.ready;
  const unseen = open.filter(({ severity, seen }) => severity === 'warning' && !seen).length;
  return recordText.notReady(figures.owed - figures.filled, counts.error, unseen);
}
