import { isDomain } from '../appendix/domainKind';
import type { AnyRule } from '../appendix/furtherRules';
import type { Edition, Severity } from '../appendix/types';
import type { Figures, LostLine, Problem } from '../figures/types';
import { concernsTable } from './concernsTable';
import { linePlaces } from './linePlaces';
import { rulesOf } from './rulesOf';
import type { Finding, Judgement } from './types';

/** How much an unclean entry matters whose number can be used; one that cannot be used is an error, save "none". */
const severityOf: Readonly<Record<Problem, Severity>> = {
  textNumber: 'warning',
  unitWritten: 'warning',
  optionWritten: 'warning',
  percentFormat: 'warning',
  fractionForPercent: 'warning',
  noneMark: 'warning',
  otherUnit: 'error',
  thousandsReadAsDecimal: 'error',
  date: 'error',
  errorValue: 'error',
  ratio: 'error',
  truthValue: 'error',
  tooLarge: 'error',
  notNumber: 'error',
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * What there is to tell: lost lines, unclean entries, failed rules and blanks; errors first, then in the form's order,
 * then what concerns fewer cells. The ids settle the rest, so that the order of rules and figures does not show.
 */
export function findingsOf(
  edition: Edition,
  figures: Figures,
  judgements: readonly Judgement[],
  lost: readonly LostLine[],
  blanks: readonly Finding[] = [],
): readonly Finding[] {
  const place = linePlaces(edition);
  const first = (finding: Finding) => place.get(finding.codes[0] ?? '') ?? 0;
  return [...ofLines(lost), ...ofEntries(figures), ...ofRules(edition, judgements), ...blanks].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      first(a) - first(b) ||
      a.codes.length - b.codes.length ||
      (a.id < b.id ? -1 : 1),
  );
}

/** What concerns the whole table is one question, not one for each of its lines. */
function ofLines(lost: readonly LostLine[]): readonly Finding[] {
  const alone = lost.filter(({ why }) => !concernsTable(why)).map((line) => ofLine([line]));
  const gathered = (['tables', 'column', 'apart'] as const).map((why) => lost.filter((line) => line.why === why));
  return [...alone, ...gathered.filter((lines) => lines.length > 0).map(ofLine)];
}

function ofLine(lines: readonly LostLine[]): Finding {
  const { code, why } = lines[0]!;
  const [codes, rows] = [lines.map((line) => line.code), lines.flatMap((line) => line.rows)];
  const id = `line:${concernsTable(why) ? why : code}`;
  return { kind: 'binding', id, severity: 'error', codes, rows, ...(why ? { why } : {}) };
}

function ofEntries(figures: Figures): readonly Finding[] {
  const found: Finding[] = [];
  for (const code in figures) {
    const figure = figures[code]!;
    if (figure.kind === 'blank' || !figure.doubt) continue;
    const { doubt } = figure;
    const id = `entry:${doubt.problem}:${code}`;
    const unusable = figure.kind === 'problem' && doubt.problem !== 'noneMark';
    found.push({ kind: 'entry', id, severity: unusable ? 'error' : severityOf[doubt.problem], codes: [code], doubt });
  }
  return found;
}

/** A figure that its line cannot have, a total of −5, is told once: not by every relation it upsets. */
function ofRules(edition: Edition, judgements: readonly Judgement[]): readonly Finding[] {
  const rules = rulesOf(edition);
  const failed = judgements.filter(({ verdict }) => verdict === 'fail');
  const alone = (judgement: Judgement) => isDomain(rules.get(judgement.rule)!);
  const impossible = new Set(failed.filter(alone).flatMap(({ codes }) => codes));
  return toldOnce(
    failed.filter((judgement) => alone(judgement) || !judgement.codes.some((code) => impossible.has(code))),
    rules,
  ).map(({ rule, codes, left, right, gap, undecided, against, behind, proposed }) => {
    const compared = against?.map(({ year, span }) => `@${year}-${span}`).join('') ?? '';
    const id = `${rule}:${codes.join('+')}${compared}`;
    const base = { kind: 'rule', id, severity: rules.get(rule)!.severity, codes, rule, left, right, gap } as const;
    return {
      ...base,
      ...(undecided.length > 0 ? { undecided } : {}),
      ...(against ? { against } : {}),
      ...(behind ? { behind } : {}),
      ...(proposed ? { proposed } : {}),
    };
  });
}

/** Kinds of rules that are silent in a cell where another kind already failed: it would be the same fault twice. */
const tellsMore: Partial<Record<AnyRule['kind'], AnyRule['kind']>> = { windowsAddUp: 'grows', copiedFlow: 'copiedRun' };

function toldOnce(failed: readonly Judgement[], rules: ReadonlyMap<string, AnyRule>): readonly Judgement[] {
  const kindOf = ({ rule }: Judgement) => rules.get(rule)!.kind;
  return failed.filter((judgement) => {
    const first = tellsMore[kindOf(judgement)];
    if (!first) return true;
    return !failed.some((one) => kindOf(one) === first && one.codes.includes(judgement.codes[0]!));
  });
}
