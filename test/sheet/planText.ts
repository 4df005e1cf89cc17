import { addressOf, areaAddress } from '../../src/sheet/address';
import type { PlanValidation, SheetPlan } from '../../src/sheet/types';

/** A sheet plan as text for people to compare: rows and cells first, then what lies over them. */
export function planText(plan: SheetPlan): string {
  const { print } = plan;
  const lines = [
    `sheet ${quote(plan.name)} in ${plan.font}`,
    `columns ${plan.columns.map(({ width }) => width).join(' ')}`,
    ...plan.rows.flatMap(({ cells, height, fitted }, row) => [
      `row ${row + 1} height ${height}${fitted ? ' or as its text needs' : ''}`,
      ...cells.map(({ value, style, italics }, column) => {
        const slanted = italics ? ` italics ${italics.map(quote).join(' ')}` : '';
        return `  ${addressOf({ row, column })} ${style} ${value === null ? '-' : quote(value)}${slanted}`;
      }),
    ]),
    ...Object.entries(plan.styles).map(([name, style]) => `style ${name} ${JSON.stringify(style)}`),
    ...plan.merges.map((area) => `merge ${areaAddress(area)}`),
    ...plan.validations.flatMap((validation) => [
      `validation ${allowed(validation)} at ${validation.areas.map(areaAddress).join(' ')}`,
      `  prompt ${quote(validation.promptTitle)} ${quote(validation.prompt)}`,
      `  error ${quote(validation.errorTitle)} ${quote(validation.error)}`,
    ]),
    ...plan.marks.map(
      ({ rule, severity, areas, formula }) =>
        `mark ${rule} ${severity} at ${areas.map(areaAddress).join(' ')}\n  ${formula}`,
    ),
    ...plan.names.map((named) => `name ${named.name} ${addressOf(named)}`),
    `print ${areaAddress(print.area)}, on each page rows ${print.titleRows ? `${print.titleRows.first + 1}:${print.titleRows.last + 1}` : '-'}`,
    `margins ${JSON.stringify(print.margins)}`,
    `frozen rows ${plan.frozenRows}`,
  ];
  return `${lines.join('\n')}\n`;
}

const quote = (value: string | number) => (typeof value === 'number' ? String(value) : JSON.stringify(value));

function allowed(validation: PlanValidation): string {
  if (validation.kind === 'list') return `list ${validation.values.join(',')}`;
  return validation.kind === 'whole'
    ? `whole ≥ ${validation.minimum}`
    : `decimal ${validation.minimum}..${validation.maximum}`;
}
