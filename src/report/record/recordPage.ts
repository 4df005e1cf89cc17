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

/** Lines that the two tables may take together, and letters to a line of their columns: what fits on one page. */
const room = { lines: 24, finding: 46, reason: 33, open: 64 } as const;
/** However long the reasons are, the gravest stay in view. */
const LEAST_OPEN = 3;

export function recordPage(record: CheckRecord): RecordPage {
  const { edition, rules, office, period, at, figures, verdicts, counts, accepted, open } = record;
  const { facts: names, heads, ...words } = recordText;
  const listed = open.slice(0, fitting(record));
  const others = open.length - listed.length;
  return {
    title: words.title.toUpperCase(),
    subject: words.subject(period),
    facts: [
      { name: names.office, value: office || words.unknownOffice },
      { name: names.edition, value: edition },
      { name: names.rules, value: words.rules(rules.count, rules.hash) },
      { name: names.at, value: words.at(at) },
      { name: names.figures, value: words.figures(figures) },
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

/** How many of the open findings, gravest first, the page still holds below the accepted ones. */
function fitting({ accepted, open }: CheckRecord): number {
  const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
  let left: number = room.lines;
  for (const one of accepted) left -= Math.max(lines(told(one), room.finding), lines(one.reason, room.reason) + 1);
  const stops = open.findIndex((one) => {
    left -= lines(told(one), room.open);
    return left < 0;
  });
  return stops < 0 ? open.length : Math.max(stops, LEAST_OPEN);
}

const told = ({ where, what }: Pick<OpenLine, 'where' | 'what'>) => `${where}: ${what}`;

function conclusion({ ready, figures, counts, open }: CheckRecord): string {
  if (ready) return recordText.ready;
  const unseen = open.filter(({ severity, seen }) => severity === 'warning' && !seen).length;
  return recordText.notReady(figures.missing, counts.error, unseen);
}
