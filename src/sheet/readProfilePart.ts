import * as v from 'valibot';
import type { Profile } from '../appendix/profile';
import { profileNamespace } from './profilePart';
import { readJsonPart } from './readJsonPart';

const positive = v.pipe(v.number(), v.integer(), v.minValue(0));
const period = {
  year: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999)),
  span: v.picklist(['q1', 'h1', 'q3', 'year']),
};
/** Far more than any office compares: a longer list is nobody's work. */
const few = <S extends v.GenericSchema>(one: S) => v.pipe(v.array(one), v.maxLength(50));
const day = v.pipe(v.string(), v.isoDate());
const schema = v.object({
  parentOffice: v.string(),
  office: v.string(),
  abbreviation: v.string(),
  place: v.string(),
  addressee: v.string(),
  period: v.object(period),
  remit: v.array(v.string()),
  references: v.partial(
    v.object({
      departments: positive,
      districts: positive,
      civilServants2015: positive,
      publicEmployees2015: positive,
    }),
  ),
  signatory: v.object({
    authority: v.picklist(['', 'TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']),
    onBehalfOf: v.string(),
    title: v.string(),
    name: v.string(),
  }),
  recipients: v.array(v.string()),
  medium: v.picklist(['paper', 'electronic']),
  comparing: v.optional(
    v.object({
      windows: few(v.object({ ...period, from: day, to: day })),
      sheets: few(v.object({ ...period, name: v.pipe(v.string(), v.maxLength(100)) })),
    }),
  ),
});

/** Checks a profile that comes from outside; null if it is not one. */
export function parseProfile(value: unknown): Profile | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? (parsed.output as Profile) : null;
}

/** Null if the part is not ours or does not hold a profile. */
export function readProfilePart(xml: string): Profile | null {
  return parseProfile(readJsonPart(xml, 'profile', profileNamespace));
}
