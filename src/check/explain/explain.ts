import type { Edition, Indicator, ReferenceKey } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figure, Figures } from '../../figures/types';
import { Cells } from '../Cells';
import { type Component, componentsOf, type SearchCell } from './component';
import { type Witness, witnesses } from './evidence';
import { type LinearForm, linearForms } from './linearForms';
import { minimalSets } from './minimalSets';
import { anyCount, anyRate, nearLast } from './prior';
import { rankings } from './rankings';
import type { Expected, Witnessed } from './scoreSet';
import type { Case, Explanation } from './types';

/** Beyond this many wrong figures in one connected part, its cells are no longer told apart. */
const mostWrong = 4;

/**
 * What may have gone wrong where rules contradict the figures: for each connected part all smallest
 * corrections, ranked by how likely the slips are. The last period's figures, if given, sharpen the ranking.
 * A broken warning is explained as if it had to hold, and is only as sure as the warning itself.
 */
export function explain(
  edition: Edition,
  figures: Figures,
  references: Readonly<Partial<Record<ReferenceKey, number>>>,
  last: Figures = {},
): readonly Case[] {
  const cells = searchCells(edition, figures);
  const errors = linearForms(edition, references);
  const certain = componentsOf(errors, cells);
  const taken = new Set(certain.flatMap((component) => component.cells.map(({ code }) => code)));
  const warnings = linearForms(edition, references, 'warning').filter(
    ({ codes }) => !codes.some((code) => taken.has(code)),
  );
  const broken = new Set(warnings.filter((form) => isBroken(form, cells)).map(({ rule }) => rule));
  const warned = warnings.filter(({ rule }) => broken.has(rule));
  const likely = warned.length === 0 ? [] : componentsOf([...errors, ...warned], cells).filter(isOf(warned));
  const told = (component: Component) => caseOf(edition, component, figures, last);
  return [...certain.map(told), ...likely.map((component) => asSureAs(edition, told(component)))];
}

const isOf =
  (warned: readonly LinearForm[]) =>
  ({ forms }: Component) =>
    forms.some(({ rule }) => warned.some((form) => form.rule === rule));

function caseOf(edition: Edition, component: Component, figures: Figures, last: Figures): Case {
  const indicators = component.cells.map(({ code }) => indicatorsOf(edition).get(code)!);
  const copied = likeNeighbours(edition, figures);
  const expected = indicators.map((indicator) => ({
    ...expectedOf(indicator, figures[indicator.id], last[indicator.id]),
    likeNeighbour: copied.has(indicator.id),
  }));
  const sets = minimalSets(component, mostWrong);
  const told = witnessedBy(witnesses(edition), component, figures);
  const cells = new Map(component.cells.map((cell) => [cell.code, cell]));
  const broken = component.forms.filter((form) => isBroken(form, cells)).map(({ rule }) => rule);
  return {
    rules: [...new Set(broken)],
    explanations: rankings(component, sets, rowsOf(edition, component), expected, told),
  };
}

/** A warning may be broken by true figures. */
function asSureAs(edition: Edition, { rules, explanations }: Case): Case {
  const sure = Math.max(...edition.rules.filter(({ id }) => rules.includes(id)).map(({ confidence }) => confidence));
  const lower = ({ cells, values }: Explanation['confidence']) => ({ cells: sure * cells, values: sure * values });
  return { rules, explanations: explanations.map((one) => ({ ...one, confidence: lower(one.confidence) })) };
}

/** The relations that speak of the component's cells and whose other figures are all known. */
function witnessedBy(all: readonly Witness[], { cells }: Component, figures: Figures): Witnessed {
  const places = new Map(cells.map(({ code }, place) => [code, place]));
  const known = (code: string) => figures[code]?.kind === 'number';
  const heard = all.filter(({ codes }) => codes.some((code) => places.has(code)) && codes.every(known));
  return (assigned) => {
    const figureAt = (code: string) => {
      const given = assigned.get(places.get(code) ?? -1);
      const figure = figures[code];
      return given === undefined ? (figure?.kind === 'number' ? figure.value : 0) : given / 1_000_000;
    };
    return heard.reduce((product, witness) => product * witness.weigh(figureAt), 1);
  };
}

function searchCells(edition: Edition, figures: Figures): ReadonlyMap<string, SearchCell> {
  const indicators = indicatorsOf(edition);
  const cells = new Cells(edition, figures, {});
  return new Map(
    [...indicators].map(([code, { kind }]) => [
      code,
      {
        code,
        typed: cells.range(code),
        domain: cells.domain(code),
        counts: kind !== 'percent',
        blank: cells.shown(code) === null,
      },
    ]),
  );
}

/** Figures that stand twice in neighbouring rows. */
function likeNeighbours(edition: Edition, figures: Figures): ReadonlySet<string> {
  const codes = [...indicatorsOf(edition).keys()];
  const value = (code: string | undefined) => {
    const figure = figures[code ?? ''];
    return figure?.kind === 'number' && figure.value !== 0 ? figure.value : null;
  };
  const pairs = codes.slice(1).map((code, index) => [codes[index]!, code] as const);
  return new Set(pairs.filter(([one, other]) => value(one) !== null && value(one) === value(other)).flat());
}

/** Flows differ from period to period more than stocks do. */
const spread = { flow: 0.2, stock: 0.05, cumulative: 0.05, rate: 0.05 } as const;

function expectedOf(
  { kind, nature }: Indicator,
  figure: Figure | undefined,
  last: Figure | undefined,
): Omit<Expected, 'likeNeighbour'> {
  const percent = kind === 'percent';
  const any = percent ? anyRate : anyCount;
  const prior = last?.kind === 'number' ? nearLast(last.value, any, spread[nature]) : any;
  const known = figure?.kind === 'number' ? figure : { value: 0, decimals: 0 };
  return { typed: known.value, decimals: known.decimals, percent, prior };
}

/** The component's places in the form's order; null where a line of another component stands between. */
function rowsOf(edition: Edition, { cells }: Component): readonly (number | null)[] {
  const place = new Map(cells.map(({ code }, index) => [code, index]));
  return [...indicatorsOf(edition).keys()].map((code) => place.get(code) ?? null);
}

/** Whether the relation is contradicted as typed, whatever its blank cells hold. */
function isBroken({ codes, coefficients, bound }: LinearForm, cells: ReadonlyMap<string, SearchCell>): boolean {
  const least = codes.reduce((sum, code, term) => {
    const { blank, typed, domain } = cells.get(code)!;
    const range = blank ? domain : typed;
    return sum + coefficients[term]! * (coefficients[term]! > 0 ? range.low : range.high);
  }, 0);
  return least > bound;
}
