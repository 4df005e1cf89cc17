import { blankProfile } from '../appendix/blankProfile';
import type { Comparing, Profile, Signatory, Span } from '../appendix/profile';
import type { ReferenceKey } from '../appendix/types';

/** The profile as it stands in the form: text, still being typed. */
export interface Draft {
  readonly parentOffice: string;
  readonly office: string;
  readonly abbreviation: string;
  readonly place: string;
  readonly addressee: string;
  readonly year: string;
  readonly span: Span;
  readonly remit: readonly string[];
  readonly authority: Signatory['authority'];
  readonly onBehalfOf: string;
  readonly title: string;
  readonly name: string;
  readonly recipients: string;
  readonly references: Readonly<Record<ReferenceKey, string>>;
  readonly medium: Profile['medium'];
  /** Not asked in the form: it stands where reports are compared. */
  readonly comparing?: Comparing;
}

export type DraftField = Exclude<keyof Draft, 'references' | 'comparing'> | ReferenceKey;
export type Mistake = 'required' | 'year' | 'remit' | 'abbreviation' | 'onBehalfOf' | 'wholeNumber';
export type Mistakes = Readonly<Partial<Record<DraftField, Mistake>>>;

export const referenceKeys = [
  'departments',
  'districts',
  'civilServants2015',
  'publicEmployees2015',
] as const satisfies readonly ReferenceKey[];

export function blankDraft(year: number): Draft {
  const profile = blankProfile(year);
  const unnamed = { parentOffice: '', office: '', abbreviation: '', place: '', addressee: '', title: '' };
  return { ...draftOf(profile), ...unnamed };
}

export function draftOf(profile: Profile): Draft {
  const { period, signatory, references, recipients, ...plain } = profile;
  const reference = (key: ReferenceKey) => String(references[key] ?? '');
  return {
    ...plain,
    ...signatory,
    year: String(period.year),
    span: period.span,
    recipients: recipients.join('\n'),
    references: {
      departments: reference('departments'),
      districts: reference('districts'),
      civilServants2015: reference('civilServants2015'),
      publicEmployees2015: reference('publicEmployees2015'),
    },
  };
}

/** Only for a draft without mistakes. */
export function profileOf(draft: Draft): Profile {
  const references: Partial<Record<ReferenceKey, number>> = {};
  for (const key of referenceKeys) {
    const number = wholeNumber(draft.references[key]);
    if (number !== null) references[key] = number;
  }
  return {
    parentOffice: draft.parentOffice.trim(),
    office: draft.office.trim(),
    abbreviation: draft.abbreviation.trim(),
    place: draft.place.trim(),
    addressee: draft.addressee.trim(),
    period: { year: Number(draft.year.trim()), span: draft.span },
    remit: [...draft.remit].sort(),
    references,
    signatory: {
      authority: draft.authority,
      onBehalfOf: draft.onBehalfOf.trim(),
      title: draft.title.trim(),
      name: draft.name.trim(),
    },
    recipients: draft.recipients
      .split('\n')
      .map((line) => line.replace(/^[\s-]+|[\s;.]+$/g, ''))
      .filter(Boolean),
    medium: draft.medium,
    ...(draft.comparing ? { comparing: draft.comparing } : {}),
  };
}

export function mistakesIn(draft: Draft): Mistakes {
  const mistakes: Partial<Record<DraftField, Mistake>> = {};
  if (!draft.office.trim()) mistakes.office = 'required';
  if (/\s|\//.test(draft.abbreviation.trim())) mistakes.abbreviation = 'abbreviation';
  if (!/^20\d\d$/.test(draft.year.trim())) mistakes.year = 'year';
  if (draft.remit.length === 0) mistakes.remit = 'remit';
  if (draft.authority && draft.authority !== 'Q.' && !draft.onBehalfOf.trim()) mistakes.onBehalfOf = 'onBehalfOf';
  for (const key of referenceKeys) {
    const written = draft.references[key];
    if (written.trim() && wholeNumber(written) === null) mistakes[key] = 'wholeNumber';
  }
  return mistakes;
}

/** "1.821" and "1 821" are as good as "1821". */
function wholeNumber(written: string): number | null {
  const digits = written.trim();
  if (!/^(\d{1,9}|\d{1,3}([. ]\d{3}){1,2})$/.test(digits)) return null;
  return Number(digits.replace(/[. ]/g, ''));
}
