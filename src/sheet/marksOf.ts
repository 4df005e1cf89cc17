import { domainKind, isDomain } from '../appendix/domainKind';
import type { Profile } from '../appendix/profile';
import { relationCodes } from '../appendix/relationCodes';
import type { DomainRule, Edition, Indicator, Relation } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import { addressOf, areasOf } from './address';
import { nativeFormula } from './nativeFormula';
import type { Mark, Place } from './types';

/**
 * The rules as native conditional formats, so that Excel paints contradictions while people type,
 * without any add-in. Notices are not painted; text in a figure cell is.
 */
export function marksOf(
  edition: Edition,
  references: Profile['references'],
  places: ReadonlyMap<string, Place>,
): readonly Mark[] {
  const indicators = [...indicatorsOf(edition).values()];
  const marks = edition.rules.flatMap((rule) =>
    isDomain(rule) ? domainMarks(rule, indicators, places) : relationMark(rule, references, places),
  );
  return [...marks, textMark(indicators, places)].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
}

function relationMark(rule: Relation, references: Profile['references'], places: ReadonlyMap<string, Place>): Mark[] {
  const formula = nativeFormula(rule, references);
  if (rule.severity === 'notice' || !formula) return [];
  const areas = areasOf(relationCodes(rule).map((code) => places.get(code)!));
  return [{ rule: rule.id, areas, formula, severity: rule.severity }];
}

/** One relative formula over all cells of a kind; choices differ, so each has its own. */
function domainMarks(rule: DomainRule, indicators: readonly Indicator[], places: ReadonlyMap<string, Place>): Mark[] {
  const mark = (chosen: readonly Indicator[], test: (cell: string) => string): Mark[] => {
    const cells = chosen.map(({ id }) => places.get(id)!);
    const first = cells[0];
    if (!first) return [];
    return [
      {
        rule: rule.id,
        areas: areasOf(cells),
        formula: `=AND(ISNUMBER(${addressOf(first)}),${test(addressOf(first))})`,
        severity: 'error',
      },
    ];
  };
  const ofKind = indicators.filter(({ kind }) => kind === domainKind[rule.kind]);
  if (rule.kind === 'wholeNumber')
    return mark(ofKind, (cell) => `OR(${cell}<0,ROUND(${cell},6)<>INT(ROUND(${cell},6)))`);
  if (rule.kind === 'percentRange') {
    const signed = (indicator: Indicator) => rule.signed.includes(indicator.id);
    return [
      ...mark(
        ofKind.filter((one) => !signed(one)),
        (cell) => `OR(${cell}<0,${cell}>100)`,
      ),
      ...mark(ofKind.filter(signed), (cell) => `OR(${cell}<-100,${cell}>100)`),
    ];
  }
  return ofKind.flatMap((indicator) =>
    mark([indicator], (cell) =>
      indicator.kind === 'choice'
        ? Object.keys(indicator.options)
            .map((code) => `${cell}<>${code}`)
            .join(',')
        : 'FALSE',
    ),
  );
}

/** Text is no figure: Excel's own sums pass over it in silence. */
function textMark(indicators: readonly Indicator[], places: ReadonlyMap<string, Place>): Mark {
  const cells = indicators.map(({ id }) => places.get(id)!);
  const first = addressOf(cells[0]!);
  return {
    rule: 'text',
    areas: areasOf(cells),
    formula: `=AND(ISTEXT(${first}),TRIM(${first})<>"")`,
    severity: 'warning',
  };
}
