import type { Edition, Indicator } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import { sheetText } from '../text/vi/sheet';
import { areasOf } from './address';
import type { Place, PlanValidation } from './types';

/** What Excel itself accepts in a figure cell, with a prompt beside the cell: by kind, choices one by one. */
export function validationsOf(edition: Edition, places: ReadonlyMap<string, Place>): readonly PlanValidation[] {
  const signed = new Set(edition.rules.flatMap((rule) => (rule.kind === 'percentRange' ? rule.signed : [])));
  const indicators = [...indicatorsOf(edition).values()];
  const areas = (chosen: (indicator: Indicator) => boolean) =>
    areasOf(indicators.filter(chosen).map(({ id }) => places.get(id)!));
  return [
    { kind: 'whole', minimum: 0, areas: areas(({ kind }) => kind === 'count'), ...sheetText.count },
    {
      kind: 'decimal',
      minimum: 0,
      maximum: 100,
      areas: areas(({ kind, id }) => kind === 'percent' && !signed.has(id)),
      ...sheetText.percent,
    },
    {
      kind: 'decimal',
      minimum: -100,
      maximum: 100,
      areas: areas(({ id }) => signed.has(id)),
      ...sheetText.signedPercent,
    },
    ...indicators.flatMap((indicator): PlanValidation[] =>
      indicator.kind === 'choice'
        ? [
            {
              kind: 'list',
              values: Object.keys(indicator.options).map(Number),
              areas: areasOf([places.get(indicator.id)!]),
              ...sheetText.choice(indicator),
            },
          ]
        : [],
    ),
  ];
}
