import type { Members, Property } from '../protocol/hostObject';
import { intersection, sameAreas } from './address';
import type { SheetValidation } from './book';
import type { Region } from './region';

const current = ({ sheet, areas }: Region): SheetValidation | undefined =>
  sheet.validations().find((known) => sameAreas(known.areas, areas)) ??
  sheet.validations().find((known) => known.areas.some((area) => areas.every((other) => intersection(area, other))));

const part = <K extends 'rule' | 'prompt' | 'errorAlert' | 'ignoreBlanks'>(member: K): Property<Region> => ({
  get: (region) => current(region)?.[member] ?? (member === 'ignoreBlanks' ? true : {}),
  set: ({ sheet, areas }, value) => sheet.validate(areas, { [member]: value }),
});

const kinds: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  custom: 'Custom',
  textLength: 'TextLength',
};

export const dataValidationMembers: Members<Region> = {
  name: 'DataValidation',
  properties: {
    Rule: part('rule'),
    Prompt: part('prompt'),
    ErrorAlert: part('errorAlert'),
    IgnoreBlanks: part('ignoreBlanks'),
    Type: { get: (region) => kinds[Object.keys(current(region)?.rule ?? {})[0] ?? ''] ?? 'None' },
  },
  methods: { Clear: ({ sheet, areas }) => sheet.validate(areas, null) },
};
