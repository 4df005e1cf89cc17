import { issuers, smallSymbols, symbolTypes, words } from './vocabulary';

const anyOf = (all: readonly string[]) => `(?:${all.join('|')})`;
const capital = '[A-ZĐƯƠĂÂÊÔ]';

/**
 * Capitals and digits; small letters only where the abbreviation has them ("KTrVB"), or the next word would be
 * swallowed ("NĐ-CPquy"). A point only between capitals ("TT.HĐND").
 */
const group = anyOf([
  String.raw`(?:TTr|CTr|TTg|QyĐ|QĐi|TrS)(?!\p{Lu})`,
  String.raw`(?:[Tt][Tt][GgRr]|C[Tt]r)(?!\p{L})`,
  String.raw`${capital}(?:${capital}|\d|r(?<=T.)(?=${capital})|\.(?=${capital}{2,}(?!\p{Ll})))*`,
]);
const tight = `[-&/]${group}`;
/** With spaces about the hyphen, as long as no word begins there. */
const loose = String.raw`(?: [-/][ \n]?|[-/][ \n])(?=\p{Lu}[\p{Lu}\d])${group}(?!\p{Ll})`;
const spaced = String.raw`${anyOf([...symbolTypes, 'ND', 'QD'])} ${anyOf(issuers)}(?![\p{L}\d])`;
const inAnyCase = (symbol: string) => symbol.replace(/\p{L}/gu, (one) => `[${one}${one.toLowerCase()}]`);
const small = String.raw`${anyOf(smallSymbols.map(inAnyCase))}(?![\p{L}\d&/-])`;
/** Behind a year any symbol may stand in small letters, for no word does: "17/2015/ttlt-btp-bqp". */
const smallBehindYear = String.raw`(?<=/(?:19|20)\d{2}/)(?:nđ|nq|qđ|ct|tt|ttlt|nqlt|vbhn)(?:-[\p{Ll}]{2,10}){1,3}(?![\p{L}\d&/-])`;
const symbol = anyOf([small, smallBehindYear, spaced, `${group}(?:${loose}|${tight})?(?:${tight})*`]);

/**
 * [số] number[/year]/symbol; the number of a Party document is parted from its symbol by a hyphen. Since 2025 there are
 * numbers of two parts: 66.25/2026/NQ-CP.
 */
export const citationPattern = new RegExp(
  [
    String.raw`(?:(?<so>(?<!\p{L})${words.so})(?: hiệu)?\s{0,3}:?\s{0,3}|(?<![\p{L}\d/-])(?<!\d[.,:]))`,
    String.raw`(?<core>(?<number>\d{1,5}(?:[a-zđ]|[A-ZĐ](?=[/-])|\.\d{1,2}(?=/\d{4}/))?)`,
    String.raw`(?:\s?/\s?(?<year>(?:19|20)\d{2})(?!\d))?`,
    String.raw`(?<separator>\s?[/-]\s?|\s)`,
    `(?<symbol>${symbol}))`,
  ].join(''),
  'gu',
);

const day = String.raw`(?:(?<day>\d{1,2})\s?(?<mark>[./-])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<year>\d{2,5})(?!\d|[/.-]\d)|(?<dayInWords>\d{1,2})\s+${words.month}\s+(?<monthInWords>\d{1,2})\s+${words.year}\s+(?<yearInWords>\d{2,5})(?!\d))`;
/** "… của Chính phủ ngày …", and not "… của Chính phủ có hiệu lực từ ngày …". */
const issuer = String.raw`(?:của (?:(?!${anyOf(words.notIssuer)} )[\p{L}-]+,? ){1,10})?`;

/** The day behind a symbol; `comma` may also part the citation from a new clause. */
export const dayBehind = new RegExp(
  String.raw`^(?<lead>\s*(?:(?<comma>,)\s*|\(\s*)?${words.issued}${issuer}${words.day}\s*)(?<whole>${day})`,
  'u',
);

/** Any day with "ngày" before it. */
export const dayAnywhere = new RegExp(String.raw`(?<!\p{L})(?<lead>${words.day}\s*)(?<whole>${day})`, 'gu');
/** A day at the very start of a paragraph, whose "ngày" ended the one before. */
export const dayAtStart = new RegExp(String.raw`^(?<lead>\s*)(?<whole>${day})`, 'u');

/** What may stand between members of a list of citations. */
export const betweenMembers = new RegExp(String.raw`^\s*(?:[,;&]\s*)?(?:${words.and}\s*)?$`, 'u');
