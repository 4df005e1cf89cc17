import type { Edition, ReferenceKey } from '../../appendix/types';
import type { Figures } from '../../figures/types';
import { type Component, componentsOf, feasibleWith, isBroken, type SearchCell } from './component';
import { witnesses } from './evidence';
import { expectedOf } from './expectedOf';
import { Ground } from './Ground';
import { type LinearForm, linearForms } from './linearForms';
import { minimalSets } from './minimalSets';
import { placeWitnesses } from './placeWitnesses';
import { rankings } from './rankings';
import { searchCells } from './searchCells';
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
  const broken = brokenRules(linearForms(edition, references, 'warning'), cells);
  const told = (component: Component) => caseOf(edition, component, figures, last);
  const certain = componentsOf(errors, cells);
  const taken = new Set(certain.flatMap((component) => component.cells.map(({ code }) => code)));
  const warned = broken.filter(({ codes }) => !codes.some((code) => taken.has(code)));
  const likely = warned.length === 0 ? [] : componentsOf([...errors, ...warned], cells).filter(isOf(warned));
  return [...certain.map(told), ...likely.map((component) => asSureAs(edition, told(component)))];
}

const isOf =
  (warned: readonly LinearForm[]) =>
  ({ forms }: Component) =>
    forms.some(({ rule }) => warned.some((form) => form.rule === rule));

/** Both directions of a sum of which one is broken. */
function brokenRules(forms: readonly LinearForm[], cells: ReadonlyMap<string, SearchCell>): readonly LinearForm[] {
  const fails = (form: LinearForm) =>
    isBroken(
      form,
      form.codes.map((code) => cells.get(code)!),
    );
  const rules = new Set(forms.filter(fails).map(({ rule }) => rule));
  return forms.filter(({ rule }) => rules.has(rule));
}

function caseOf(edition: Edition, component: Component, figures: Figures, last: Figures): Case {
  const figureAt = (code: string) => {
    const figure = figures[code];
    return figure?.kind === 'number' ? figure.value : null;
  };
  const codes = component.cells.map(({ code }) => code);
  const heard = placeWitnesses(witnesses(edition), component, figureAt);
  const ground = new Ground(component, codes.map(expectedOf(edition, figures, last)), heard);
  const rows = edition.lines.flatMap(({ id, kind }) => (kind === 'group' ? [] : [codes.indexOf(id)]));
  return {
    rules: [...new Set(contradicting(ground).map(({ rule }) => rule))],
    explanations: rankings(ground, minimalSets(component, mostWrong), rows),
  };
}

/** The relations that are broken; where each by itself could hold, those that leave a blank between them nothing. */
function contradicting({ broken, component }: Ground): readonly LinearForm[] {
  if (broken.length > 0) return broken;
  const feasibility = feasibleWith(component, new Set());
  return feasibility.feasible ? [] : component.forms.filter((_, origin) => feasibility.origins.has(origin));
}

/** A warning may be broken by true figures. */
function asSureAs(edition: Edition, { rules, explanations }: Case): Case {
  const sure = Math.max(...edition.rules.filter(({ id }) => rules.includes(id)).map(({ confidence }) => confidence));
  const lower = ({ cells, values }: Explanation['confidence']) => ({ cells: sure * cells, values: sure * values });
  return { rules, explanations: explanations.map((one) => ({ ...one, confidence: lower(one.confidence) })) };
}
