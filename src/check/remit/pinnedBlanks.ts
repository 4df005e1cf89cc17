import type { Edition, SumRule } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import type { References } from '../Cells';
import { corrected } from '../corrected';
import { findingsOf } from '../findingsOf';
import { judge } from '../judge';
import { owes } from '../owes';
import type { Office } from '../reviewFigures';
import type { Judgement, PinnedFinding, RuleFinding } from '../types';

/**
 * Blanks that a sum leaves only one value: "phải là 148 để khớp". Nothing is offered outside the remit, below 0,
 * or where another error speaks of the same figures. Where that value would break another rule, no figure at all fits:
 * that is an error, which no rule by itself can see.
 */
export function pinnedBlanks(
  edition: Edition,
  figures: Figures,
  { remit, references }: Pick<Office, 'remit' | 'references'>,
  judgements: readonly Judgement[],
): readonly PinnedFinding[] {
  const found = new Map<string, PinnedFinding>();
  for (const rule of edition.rules) {
    if (rule.kind !== 'sum') continue;
    const pinned = pinnedBy(rule, figures, remit);
    if (!pinned || (found.get(pinned.proposed.code)?.proposed.confidence ?? 0) > rule.confidence) continue;
    if (!isContradicted(edition, pinned.codes, judgements)) found.set(pinned.proposed.code, pinned);
  }
  return [...found.values()].flatMap((pinned): readonly PinnedFinding[] => {
    const [breaks] = brokenBy(edition, figures, references, pinned);
    if (!breaks) return [pinned];
    return pinned.proposed.certain ? [{ ...pinned, severity: 'error', breaks }] : [];
  });
}

function pinnedBy(rule: SumRule, figures: Figures, remit: readonly string[]): PinnedFinding | null {
  let blank: string | null = null;
  let total = 0;
  for (const code of [rule.whole, ...rule.parts]) {
    const figure = figures[code];
    if (figure?.kind === 'problem' || (figure?.kind !== 'number' && blank !== null)) return null;
    if (figure?.kind === 'number') total += code === rule.whole ? figure.value : -figure.value;
    else blank = code;
  }
  if (blank === null || !owes(remit, blank)) return null;
  const value = blank === rule.whole ? -total : total;
  if (value < 0 || !Number.isInteger(value)) return null;
  const others = [rule.whole, ...rule.parts].filter((code) => code !== blank);
  const proposed = { code: blank, value, certain: rule.severity === 'error', confidence: rule.confidence };
  const id = `pinned:${rule.id}:${blank}`;
  return { kind: 'pinned', id, severity: 'notice', codes: [blank, ...others], rule: rule.id, proposed };
}

/** The errors there would be if the value stood there. */
function brokenBy(
  edition: Edition,
  figures: Figures,
  references: References,
  { proposed: { code, value } }: PinnedFinding,
): readonly RuleFinding[] {
  const judgements = judge(edition, corrected(figures, { [code]: value }), references);
  return findingsOf(edition, {}, judgements, []).filter(
    (one): one is RuleFinding => one.kind === 'rule' && one.severity === 'error' && one.codes.includes(code),
  );
}

function isContradicted({ rules }: Edition, codes: readonly string[], judgements: readonly Judgement[]): boolean {
  return judgements.some(
    ({ verdict, rule, codes: cells }) =>
      verdict === 'fail' &&
      cells.some((code) => codes.includes(code)) &&
      rules.some(({ id, severity }) => id === rule && severity === 'error'),
  );
}
