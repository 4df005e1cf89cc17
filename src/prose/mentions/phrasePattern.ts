/** What offices write short: the whole name, and a pattern of the short one. */
export type ShortForms = readonly (readonly [whole: string, short: string])[];

/** A number in Vietnamese form that is no part of a date, a ratio or a longer number. */
const number = String.raw`(?<![\d.,/-])(?<n>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d/]|[.,]\d)`;
/** Words of one clause, without another number. */
const words = String.raw`(?:[^\d.;:,%()]{0,80}?\s)?`;

/** The pattern of a mention's phrase: `{n}`, `…`, `(a|b)`; spaces may be line ends, names may be short. */
export function phrasePattern(phrase: string, shortForms: ShortForms): RegExp {
  const named = shortForms.reduce((text, [whole, short]) => text.replaceAll(whole, `(?:${whole}|${short})`), phrase);
  const source = named
    .replace(/\s*…\s*/g, '~')
    .replace(/ /g, String.raw`\s+`)
    .replaceAll('~', String.raw`(?:\s+|,\s+(?=đạt))${words}`)
    .replace('{n}%', String.raw`${number}\s?%`)
    .replace('{n}', number);
  return new RegExp(String.raw`(?<!\p{L})${source}(?![\p{L}\d])`, 'giu');
}
