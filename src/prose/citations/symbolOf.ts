import { issuers, mixedCase, symbolTypes, unstroked } from './vocabulary';

export interface SymbolRead {
  readonly groups: readonly string[];
  /** As it should be written. */
  readonly canonical: string;
  /** What runs on without a space, and how much of the match it is not part of the symbol. */
  readonly tail: string;
  readonly cut: number;
}

/** Words that begin with a capital when they run on: their first letter looks like the last of the symbol. */
const runOn = /^(?:Ngày|Về|Của|Quy|Do|Ban|Được|Và)$/;

/** Reads a symbol as matched, with the small letters behind it. Null if it is the beginning of a word. */
export function symbolOf(matched: string, behind: string): SymbolRead | null {
  const capitalOfTail = runOn.test(matched.slice(-1) + behind) ? 1 : 0;
  let kept = matched.slice(0, matched.length - capitalOfTail);
  let tail = matched.slice(kept.length) + behind;
  // "12/QĐ-Bộ": the B is no group but the start of a word.
  const wordStart = behind === '' || capitalOfTail ? null : /(?:^|[-&/ ]+)\p{Lu}$/u.exec(kept);
  if (wordStart) {
    kept = kept.slice(0, wordStart.index);
    tail = '';
  }
  if (kept === '') return null;
  const stroked = unstroked.reduce((text, [wrong, right]) => text.replace(wrong, right), kept);
  const parts = stroked.split(/([-&/\s]+)/);
  const groups = parts.filter((_, index) => index % 2 === 0).map(groupAsItShouldBe);
  const separators = parts.filter((_, index) => index % 2 === 1).map((one) => one.replace(/\s/g, '') || '-');
  return {
    ...joined(groups, separators),
    tail: [...tail].length > 1 ? tail : '',
    cut: matched.length - kept.length,
  };
}

function groupAsItShouldBe(group: string): string {
  const capitals = group.toUpperCase();
  const known = mixedCase[capitals];
  if (known !== undefined) return known;
  return isKnown(capitals) || !/\p{Lu}/u.test(group) ? capitals : group;
}

const isKnown = (group: string) => issuers.includes(group) || symbolTypes.includes(group);

/** Kinds whose name together with an issuer is no office: TTCP is one (Thanh tra Chính phủ), NĐCP is not. */
const parted = ['NĐ', 'QĐ', 'NQ'];

/** "NĐCP" falls apart into its two groups. */
function joined(groups: readonly string[], separators: readonly string[]): Pick<SymbolRead, 'groups' | 'canonical'> {
  const [only = ''] = groups;
  if (groups.length === 1) {
    const type = parted.find((one) => only.startsWith(one) && issuers.includes(only.slice(one.length)));
    const pair = type ? [type, only.slice(type.length)] : null;
    return pair ? { groups: pair, canonical: pair.join('-') } : { groups, canonical: only };
  }
  return { groups, canonical: groups.map((one, index) => one + (separators[index] ?? '')).join('') };
}
