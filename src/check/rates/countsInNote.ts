import { largest } from '../../figures/decimals';
import { plainText, readNumeral } from '../../figures/readNumeral';

/** The counts behind a rate as its note gives them; null: not given. */
export interface NotedCounts {
  readonly part: number | null;
  readonly whole: number | null;
  /** Dossiers received, where told apart from those resolved. */
  readonly received: number | null;
}

const pair =
  /^(?:(?<lead>[\p{L} ]+?) ?:? ?)?(?<part>\d{1,3}(?:[., ]\d{3})+|\d+) ?(?<over>\/|trên(?: tổng)?(?: số)?) ?(?<whole>\d{1,3}(?:[., ]\d{3})+|\d+)(?: (?<tail>[\p{L} ]+?))?(?: ?=? ?\d[\d.,]* ?%)?$/u;
const single = /^(?:(?<lead>[\p{L} ]+?) ?[:=]? ?)?(?<count>\d{1,3}(?:[., ]\d{3})+|\d+)(?: (?<tail>[\p{L} ]+?))?$/u;

/** Words that leave no doubt what is counted. Anything else, "ngày", "công văn", "quý", and the numbers are no counts. */
const units = /(?:hồ sơ|hs|thủ tục|tthc|văn bản|vb|quy trình|đơn vị|cơ quan|sở|ngành|ubnd|xã|huyện)/;
const known =
  /^(?:(?:tổng|số|tỷ lệ|kết quả|cụ thể|hồ sơ|hs|thủ tục|tthc|văn bản|vb|quy trình|đơn vị|cơ quan|sở|ngành|ubnd|xã|huyện|đã|được|giải quyết|xử lý|xong|trước và|và trước|trước hạn và|đúng|đúng hạn|hạn|đạt|chiếm|có|là)(?: |$))*$/;

const labels = {
  received: /^(?:đã )?tiếp nhận$/,
  resolved: /^(?:đã )?(?:được )?(?:giải quyết|xử lý)(?: xong)?$/,
  onTime: /^(?:đã )?(?:được )?(?:giải quyết |xử lý )?(?:(?:trước và |trước hạn và )?đúng hạn|đúng và trước hạn)$/,
  late: /^(?:đã )?(?:được )?(?:giải quyết |xử lý )?(?:quá|trễ) hạn$/,
} as const;
type Label = keyof typeof labels;
const labelNames = Object.keys(labels) as Label[];

/**
 * Finds the two counts of a rate in its note: "175.354/175.920", "175354 / 175920 hồ sơ", "175.354 trên 175.920 hồ sơ".
 * Every word beside them must be known, and two pairs leave none: a date or the number of a letter must never pass
 * for counts. `dossiers`: whether "tiếp nhận …, giải quyết …, đúng hạn …" speaks of this rate.
 */
export function countsInNote(note: string, dossiers: boolean): NotedCounts | null {
  if (!/\d.*\d/s.test(note)) return null;
  const pairs: { readonly part: number; readonly whole: number }[] = [];
  const labelled: Partial<Record<Label, number>> = {};
  for (const sentence of note.split(/[\n;()]|\.\s+(?=\D)/)) {
    for (const [place, piece] of sentence.split(/,\s+(?=\D)/).entries()) {
      const said = plainText(piece)
        .toLowerCase()
        .replace(/[.,]+$/, '');
      const two = pairIn(said);
      const one = two ? null : labelledIn(said);
      if (two) pairs.push(two);
      else if (one && labelled[one.label] !== undefined) return null;
      else if (one) labelled[one.label] = one.count;
      // "Kỳ trước, 170.000/171.000 hồ sơ": what follows an unknown beginning is not about this rate.
      else if (place === 0) break;
    }
  }
  return together(pairs, dossiers ? labelled : {});
}

function together(
  pairs: readonly { readonly part: number; readonly whole: number }[],
  { received = null, resolved = null, onTime = null, late = null }: Partial<Record<Label, number | null>>,
): NotedCounts | null {
  const [first, ...others] = pairs;
  if (others.length > 0) return null;
  if (first) {
    const agrees = resolved === null || first.whole === resolved || first.whole === received;
    return agrees ? { part: first.part, whole: resolved ?? first.whole, received } : null;
  }
  const part = onTime ?? (resolved !== null && late !== null ? resolved - late : null);
  if (resolved === null || (part === null && received === null)) return null;
  return { part, whole: resolved, received };
}

function pairIn(said: string): { readonly part: number; readonly whole: number } | null {
  const { lead = '', part = '', over = '', whole = '', tail = '' } = pair.exec(said)?.groups ?? {};
  if (part === '' || !known.test(lead) || !known.test(tail) || /(?:^| )số$/.test(lead) || /^số /.test(tail))
    return null;
  const [one, other] = [count(part), count(whole)];
  if (one === null || other === null) return null;
  const named = over !== '/' || units.test(tail);
  return !named && looksLikeDate(one, other, whole) ? null : { part: one, whole: other };
}

/** 14/9 and 9/2021 without a word beside them; 167/2021 is how letters are numbered. */
function looksLikeDate(one: number, other: number, written: string): boolean {
  return (one <= 31 && other <= 12) || (/^\d{4}$/.test(written) && other >= 1990 && other <= 2100);
}

function labelledIn(said: string): { readonly label: Label; readonly count: number } | null {
  const { lead = '', count: digits = '', tail = '' } = single.exec(said)?.groups ?? {};
  const value = count(digits);
  if (value === null) return null;
  const label = `${lead} ${tail}`
    .replace(/(?<=^| )(?:tổng số|số|hồ sơ|hs|tthc|là|có)(?= |$)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const found = labelNames.find((name) => labels[name].test(label));
  return found ? { label: found, count: value } : null;
}

function count(digits: string): number | null {
  const numeral = digits === '' ? null : readNumeral(digits, 'count');
  return numeral && Number.isInteger(numeral.value) && numeral.value <= largest ? numeral.value : null;
}
