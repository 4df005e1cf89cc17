import type { PlanValidation, SheetPlan } from '../../sheet/types';
import { rangesOf } from './rangesOf';

/** A warning, not a wall: what is typed all the same is read and explained by the pane. */
export function drawValidations(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'validations'>): void {
  for (const validation of plan.validations)
    for (const ranges of rangesOf(sheet, validation.areas)) {
      const native = ranges.dataValidation;
      native.rule = ruleOf(validation);
      native.ignoreBlanks = true;
      native.prompt = { showPrompt: true, title: validation.promptTitle, message: validation.prompt };
      native.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: validation.errorTitle,
        message: validation.error,
      };
    }
}

/** A list given as text splits on commas in every language of Excel (office-js #2128). */
function ruleOf(validation: PlanValidation): Excel.DataValidationRule {
  if (validation.kind === 'list') return { list: { inCellDropDown: true, source: validation.values.join(',') } };
  if (validation.kind === 'whole')
    return { wholeNumber: { formula1: validation.minimum, operator: 'GreaterThanOrEqualTo' } };
  return { decimal: { formula1: validation.minimum, formula2: validation.maximum, operator: 'Between' } };
}
