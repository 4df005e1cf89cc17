import type { Area } from '../../../sheet/types';
import type { SheetMark } from '../book';
import type { UniverWorksheet } from './openUniver';
import { areaOf, rangeOf } from './ranges';
import { lookOf, styleOf } from './styleData';

type Rule = ReturnType<UniverWorksheet['getConditionalFormattingRules']>[number];

/** Conditional formats: made step by step through Office.js, so a new one waits until it is complete. */
export class ConditionalRules {
  #drafts: readonly SheetMark[] = [];

  constructor(readonly worksheet: UniverWorksheet) {}

  /** The newest first, as in Excel and in Univer. */
  all(): readonly SheetMark[] {
    return [...this.#drafts, ...this.worksheet.getConditionalFormattingRules().flatMap(markOf)];
  }

  add(areas: readonly Area[]): SheetMark {
    const mark = { id: `mark-${crypto.randomUUID()}`, areas, formula: '', look: {} };
    this.#drafts = [mark, ...this.#drafts];
    return mark;
  }

  change(mark: SheetMark, change: Partial<SheetMark>): void {
    const changed = { ...mark, ...change };
    if (this.#drafts.some(({ id }) => id === mark.id))
      this.#drafts = this.#drafts.map((draft) => (draft.id === mark.id ? changed : draft));
    else this.worksheet.setConditionalFormattingRule(mark.id, ruleOf(changed));
  }

  remove(mark: SheetMark): void {
    if (this.#drafts.some(({ id }) => id === mark.id)) this.#drafts = this.#drafts.filter(({ id }) => id !== mark.id);
    else this.worksheet.deleteConditionalFormattingRule(mark.id);
  }

  flush(): void {
    const drafts = this.#drafts;
    this.#drafts = [];
    for (const draft of drafts.toReversed())
      if (draft.formula) this.worksheet.addConditionalFormattingRule(ruleOf(draft));
  }
}

function ruleOf({ id, areas, formula, look }: SheetMark): Rule {
  return {
    cfId: id,
    ranges: areas.map(rangeOf),
    stopIfTrue: false,
    rule: { type: 'highlightCell', subType: 'formula', value: formula, style: styleOf(look) },
  } as Rule;
}

function markOf({ cfId, ranges, rule }: Rule): SheetMark[] {
  if (rule.type !== 'highlightCell' || rule.subType !== 'formula') return [];
  const { color, fill, bold, italic } = lookOf(rule.style);
  const style = rule.style;
  return [
    {
      id: cfId,
      areas: ranges.map(areaOf),
      formula: String(rule.value),
      look: {
        ...(style.cl && color ? { color } : {}),
        ...(style.bg && fill ? { fill } : {}),
        ...(style.bl !== undefined && bold !== undefined ? { bold } : {}),
        ...(style.it !== undefined && italic !== undefined ? { italic } : {}),
      },
    },
  ];
}
