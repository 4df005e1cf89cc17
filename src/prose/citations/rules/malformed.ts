import { asWritten } from '../asWritten';
import { about, type CitationRule } from '../Prose';
import type { Citation } from '../types';
import { decreesCarryYear, unstroked } from '../vocabulary';

/** C10: a symbol that no document has: ND-CP, NĐCP, NĐ/CP, QĐ-TTG, 18/NQ-TW. */
export const malformed: CitationRule = {
  id: 'C10',
  find: ({ citations, paragraphs }) =>
    citations.flatMap((citation) => {
      const { canonical, core, paragraph } = citation;
      const text = paragraphs[paragraph]?.plain.text ?? '';
      const meant = meantBy(citation);
      if (meant === null || (isCaseOnly(citation, meant) && text === text.toUpperCase())) return [];
      const severity = isCertain(citation, canonical) ? 'error' : 'warning';
      return about('C10', citation, { kind: 'malformed', severity, meant }, { ...core, text: meant });
    }),
};

function meantBy(citation: Citation): string | null {
  const { canonical, groups, year, date } = citation;
  const [number = ''] = canonical.split(/[/-]/);
  const [first, second = ''] = groups;
  // "39-NQ/TW": the Party parts the number by a hyphen and the office by a stroke.
  if (year === null && groups.length === 2 && /^(?:TW|TU)$/.test(second)) {
    const party = `${number}-${first}/${second}`;
    return party === asWritten(citation) ? null : party;
  }
  const isOld = (year ?? date?.year ?? decreesCarryYear) < decreesCarryYear;
  const meant = isDecree(groups) && !isOld ? canonical.replace('NĐ/CP', 'NĐ-CP') : canonical;
  return meant === asWritten(citation) ? null : meant;
}

const isDecree = ([first, second]: readonly string[]) => first === 'NĐ' && second === 'CP';
const isCaseOnly = (citation: Citation, meant: string) => asWritten(citation).toUpperCase() === meant.toUpperCase();

/** A lost stroke, groups run together, a stroke for a hyphen in NĐ-CP; others are matters of habit. */
function isCertain(citation: Citation, canonical: string): boolean {
  const written = asWritten(citation).toUpperCase();
  const [, symbol = ''] = /^\d+\w?[/-](?:\d{4}[/-])?(.*)$/.exec(written) ?? [];
  const lost = unstroked.some(([wrong]) => wrong.test(symbol));
  const runTogether =
    written.replace(/[-/]/g, '') === canonical.toUpperCase().replace(/[-/]/g, '') && !/-/.test(written);
  return lost || runTogether || (isDecree(citation.groups) && /NĐ\/CP$/.test(written));
}
