import type { Edition } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import { Cells, type References } from '../Cells';
import { leastTerm } from '../explain/component';
import { linearForms } from '../explain/linearForms';

/** Between what a blank must lie for the relations around it to hold, and which of them say so. */
export interface Squeeze {
  readonly code: string;
  readonly least: Bound;
  readonly most: Bound;
}

/** In millionths; `rule`: null where only the line itself says so. */
interface Bound {
  readonly at: number;
  readonly rule: string | null;
  /** The other cells of that relation. */
  readonly others: readonly string[];
}

/** What each relation by itself, its other blanks being whatever they may, leaves the blanks. */
export function squeezes(edition: Edition, figures: Figures, references: References): readonly Squeeze[] {
  const isBlank = (code: string) => (figures[code]?.kind ?? 'blank') === 'blank';
  const found = new Map<string, Squeeze>();
  let cells: Cells | null = null;
  for (const { rule, codes, coefficients, bound } of linearForms(edition, references)) {
    if (!codes.some(isBlank)) continue;
    cells ??= new Cells(edition, figures, references);
    const terms = codes.map((code, term) => leastTerm(coefficients[term]!, cells!.range(code)));
    codes.forEach((code, own) => {
      if (!isBlank(code)) return;
      const room = terms.reduce((left, term, other) => (other === own ? left : left - term), bound);
      if (!Number.isFinite(room)) return;
      const others = codes.filter((other) => other !== code);
      found.set(
        code,
        narrowed(found.get(code) ?? open(code, cells!), coefficients[own]! * room, coefficients[own]!, rule, others),
      );
    });
  }
  return [...found.values()];
}

function open(code: string, cells: Cells): Squeeze {
  const { low, high } = cells.domain(code);
  return { code, least: { at: low, rule: null, others: [] }, most: { at: high, rule: null, others: [] } };
}

/** Coefficients are 1 or −1: a ≤ room, or −a ≤ room. */
function narrowed(squeeze: Squeeze, at: number, sign: number, rule: string, others: readonly string[]): Squeeze {
  if (sign > 0) return at < squeeze.most.at ? { ...squeeze, most: { at, rule, others } } : squeeze;
  return at > squeeze.least.at ? { ...squeeze, least: { at, rule, others } } : squeeze;
}
