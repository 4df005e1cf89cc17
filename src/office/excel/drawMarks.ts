import { markColours } from '../../sheet/markColours';
import type { SheetPlan } from '../../sheet/types';
import { rangesOf } from './rangesOf';

/** Each format added goes before those already there, so the first of the plan is added last. */
export function drawMarks(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'marks'>): void {
  for (const { areas, formula, severity } of [...plan.marks].reverse())
    for (const ranges of rangesOf(sheet, areas)) {
      const { custom } = ranges.conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.fill.color = markColours[severity].fill;
      custom.format.font.color = markColours[severity].font;
      custom.format.font.bold = true;
      // Told apart without colours too.
      if (severity === 'warning') custom.format.font.italic = true;
    }
}
