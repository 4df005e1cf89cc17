import type { Edition, Indicator, ReferenceKey } from '../../appendix/types';
import { indicatorsOf } from '../../figures/indicatorsOf';
import type { Figure, Figures } from '../../figures/types';
import { Cells } from '../Cells';
import { signedCodes } from '../signedCodes';
import { type Component, componentsOf, type SearchCell } from './component';
import { type Witness, witnesses } from './evidence';
import { type LinearForm, linearForms } from './linearForms';
import { minimalSets } from './minimalSets';
import { anyCount, anyRate, nearLast } from './prior';
import { rankings } from './rankings';
import type { Expected, Witnessed } from './scoreSet';
import type { Case } from './types';

/** Beyond this many wrong figures in one connected part, its cells are no longer told apart. */
const mostWrong = 4;

/**
 * What may have gone wrong where error rules contradict the figures: for each connected part all smallest
 * corrections, ranked by how likely the slips are. The last period's figures, if given, sharpen the ranking.
 */
export function explain(
  edition: Edition,
  figures: Figures,
  references: Readonly<Partial<Record<ReferenceKey, number>>>,
  last: Figures = {},
): readonly Case[] {
  const forms = linearForms(edition, references);
  const cells = searchCells(edition, figures);
  const heard = witnesses(edition);
  return componentsOf(forms, cells).map((component) => {
    const indicators = component.cells.map(({ code }) => indicatorsOf(edition).get(code)!);
    const expected = indicators.map((indicator) => expectedOf(indicator, figures[indicator.id], last[indicator.id]));
    const sets = minimalSets(component, mostWrong);
    const told = witnessedBy(heard, component, figures);
    const explanations = rankings(component, sets, rowsOf(edition, component), expected, told);
    return { rules: brokenIn(component), explanations };
  });
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
  const cells = new Cells(indicators, figures, signedCodes(edition), {});
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

/** Flows differ from period to period more than stocks do. */
const spread = { flow: 0.2, stock: 0.05, cumulative: 0.05, rate: 0.05 } as const;

function expectedOf({ kind, nature }: Indicator, figure: Figure | undefined, last: Figure | undefined): Expected {
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

function brokenIn({ cells, forms }: Component): readonly string[] {
  const broken = forms.filter((form) => leastAsTyped(form, cells) > form.bound);
  return [...new Set(broken.map(({ rule }) => rule))];
}

function leastAsTyped(form: LinearForm & { readonly places: readonly number[] }, cells: readonly SearchCell[]): number {
  return form.places.reduce((sum, place, term) => {
    const { blank, typed, domain } = cells[place]!;
    const range = blank ? domain : typed;
    const coefficient = form.coefficients[term]!;
    return sum + coefficient * (coefficient > 0 ? range.low : range.high);
  }, 0);
}
