import type { Area } from '../../../sheet/types';
import { sameAreas } from '../address';
import type { SheetValidation } from '../book';
import type { UniverApi, UniverWorksheet } from './openUniver';
import { areaOf, rangeOf } from './ranges';

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const styles: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

/** Validation rules as Office.js gave them; where they stand is asked of Univer, which moves them with their rows. */
export class ValidationRules {
  readonly #drafts = new Set<string>();

  constructor(
    readonly api: UniverApi,
    readonly place: { readonly unitId: string; readonly subUnitId: string },
    readonly worksheet: UniverWorksheet,
    readonly given = new Map<string, SheetValidation>(),
  ) {}

  all(): readonly SheetValidation[] {
    return this.#listed().map(([, rule]) => rule);
  }

  #listed(): [string, SheetValidation][] {
    const drafts = [...this.given].filter(([id]) => this.#drafts.has(id));
    const placed = this.worksheet.getDataValidations().flatMap(({ rule }): [string, SheetValidation][] => {
      const given = this.given.get(rule.uid);
      return given ? [[rule.uid, { ...given, areas: rule.ranges.map(areaOf) }]] : [];
    });
    return [...placed, ...drafts];
  }

  set(areas: readonly Area[], change: Partial<SheetValidation> | null): void {
    const [id, before] = this.#listed().find(([, rule]) => sameAreas(rule.areas, areas)) ?? [null, empty(areas)];
    if (id !== null) this.#remove(id);
    if (!change) return;
    const next = id ?? crypto.randomUUID();
    this.given.set(next, { ...before, ...change });
    this.#drafts.add(next);
  }

  flush(): void {
    for (const id of this.#drafts) {
      const given = this.given.get(id);
      const rule = given && ruleOf(id, given);
      if (rule) void this.api.syncExecuteCommand('sheet.command.addDataValidation', { ...this.place, rule });
    }
    this.#drafts.clear();
  }

  #remove(id: string): void {
    if (!this.#drafts.delete(id))
      void this.api.syncExecuteCommand('sheets.command.remove-data-validation', { ...this.place, ruleId: id });
    this.given.delete(id);
  }
}

const empty = (areas: readonly Area[]): SheetValidation => ({
  areas,
  rule: {},
  prompt: {},
  errorAlert: {},
  ignoreBlanks: true,
});

interface Bounds {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly source?: unknown;
}

const kinds: Readonly<Record<string, string>> = { wholeNumber: 'whole', decimal: 'decimal', list: 'list' };

function ruleOf(uid: string, { areas, rule, prompt, errorAlert, ignoreBlanks }: SheetValidation) {
  const [kind, bounds] = Object.entries(rule)[0] ?? [];
  const type = kinds[kind ?? ''];
  if (!type) return null;
  const { formula1, formula2, operator, source } = bounds as Bounds;
  return {
    uid,
    type,
    ranges: areas.map(rangeOf),
    allowBlank: ignoreBlanks,
    formula1: type === 'list' ? String(source) : String(formula1 ?? ''),
    ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
    ...(operator ? { operator: operators[operator] ?? 'between' } : {}),
    errorStyle: styles[String(errorAlert.style ?? 'Stop')] ?? 1,
    showErrorMessage: errorAlert.showAlert !== false,
    error: [errorAlert.title, errorAlert.message].filter(Boolean).join(': '),
    promptTitle: String(prompt.title ?? ''),
    prompt: String(prompt.message ?? ''),
    showInputMessage: prompt.showPrompt !== false,
    renderMode: 1,
  };
}
