import type { Accuracy } from './accuracyOf';

export const accuracyTitles = [
  'harm',
  'last period',
  'noticed',
  'exact cells',
  'precision',
  'recall',
  'asserted',
  'of them wrong',
  'values right',
  'ms p50 / p95 / max',
];

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

export function accuracyRow(of: { name: string; withLast: boolean; accuracy: Accuracy }): string[] {
  const { accuracy } = of;
  const times = [...accuracy.milliseconds].sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2);
  return [
    of.name,
    of.withLast ? 'yes' : 'no',
    percent(accuracy.noticed, accuracy.made),
    percent(accuracy.exact, accuracy.noticed),
    percent(accuracy.namedRight, accuracy.named),
    percent(accuracy.namedRight, accuracy.wrongCells),
    percent(accuracy.asserted, accuracy.cases),
    `${percent(accuracy.assertedWrong, accuracy.asserted)} (${accuracy.assertedWrong}/${accuracy.asserted})`,
    `${percent(accuracy.valuedRight, accuracy.valued)} of ${accuracy.valued}`,
    `${at(0.5)} / ${at(0.95)} / ${at(1)}`,
  ];
}
