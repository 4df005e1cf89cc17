import { formatArea } from './address';
import type { BookEvent, Sheet } from './book';

/** An entry of a richApiMessage: [category, event type, target, JSON, 0, remote]. */
export type RichEvent = readonly [65536, number, string, string, 0, false];

/** Event types by number, as office.js registers its handlers. */
const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  sorted: 19,
} as const;

export const everySheet = 'Workbook';

/** Who wants to hear what; nothing is sent to those who did not register. */
export class Events {
  enabled = true;
  /** True while a batch runs: Excel marks changes that the add-in made itself. */
  ownWrite = false;
  readonly #wanted = new Set<string>();

  constructor(readonly send: (event: RichEvent) => void) {}

  register(type: keyof typeof eventTypes, target: string): null {
    this.#wanted.add(`${eventTypes[type]} ${target}`);
    return null;
  }

  unregister(type: keyof typeof eventTypes, target: string): null {
    this.#wanted.delete(`${eventTypes[type]} ${target}`);
    return null;
  }

  tell(event: BookEvent): void {
    if (!this.enabled) return;
    const worksheetId = event.sheet.id;
    const address = 'area' in event ? formatArea(event.area) : '';
    if (event.kind !== 'changed' || event.change === 'RowSorted')
      this.#raise(event.kind === 'changed' ? 'sorted' : event.kind, event.sheet, {
        worksheetId,
        address,
        source: 'Local',
      });
    if (event.kind !== 'changed') return;
    this.#raise('changed', event.sheet, {
      worksheetId,
      address,
      changeType: event.change === 'RowSorted' ? 'RangeEdited' : event.change,
      source: 'Local',
      triggerSource: this.ownWrite ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  #raise(type: keyof typeof eventTypes, sheet: Sheet, detail: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet.id, everySheet])
      if (this.#wanted.has(`${eventTypes[type]} ${target}`))
        this.send([65536, eventTypes[type], target, JSON.stringify(detail), 0, false]);
  }
}

/** The hidden methods by which office.js registers the events of a sheet, or of all sheets. */
export function eventMethods<T extends object>(
  find: (self: T) => { readonly events: Events; readonly target: string },
) {
  const methods: Record<string, (self: T) => null> = {};
  const named = {
    DataChanged: 'changed',
    Calculated: 'calculated',
    SelectionChanged: 'selected',
    Activated: 'activated',
    RowSorted: 'sorted',
    Added: 'added',
    Deleted: 'deleted',
  } as const;
  for (const [name, type] of Object.entries(named)) {
    methods[`_Register${name}Event`] = (self) => find(self).events.register(type, find(self).target);
    methods[`_Unregister${name}Event`] = (self) => find(self).events.unregister(type, find(self).target);
  }
  return methods;
}
