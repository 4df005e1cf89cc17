import { about, type CitationRule } from '../Prose';
import type { Citation, CitationFinding } from '../types';
import { decreesCarryYear, documentTypes, issuers, strictTypes, symbolTypes } from '../vocabulary';

/** C2: the kind of document and the symbol say the same. */
export const typeMismatch: CitationRule = {
  id: 'C2',
  find: ({ citations }) => citations.flatMap((citation) => misnamedDecree(citation) ?? misnamed(citation) ?? []),
};

/** Since 1998 every decree is NĐ-CP; older forms (26-CP, 58/HĐBT) are left alone. */
function misnamedDecree(citation: Citation): CitationFinding | null {
  const { type, groups, year, date, symbol } = citation;
  const isRecent = (year ?? date?.year ?? 0) >= decreesCarryYear;
  const [first = '', second] = groups;
  if (type !== 'Nghị định' || !isRecent || symbol === 'NĐ-CP' || groups.length < 2) return null;
  const meant = first === 'NĐ' && second !== 'CP' ? citation.canonical.replace(/[^/]*$/, 'NĐ-CP') : null;
  const correction = meant === null ? undefined : { ...citation.core, text: meant };
  return about('C2', citation, { kind: 'typeMismatch', severity: 'error', type, symbol, meant }, correction);
}

function misnamed(citation: Citation): CitationFinding | null {
  const { type, ownType, groups, symbol } = citation;
  const [first = '', second = ''] = groups;
  if (type === null || !ownType || groups.length < 2 || !symbolTypes.includes(first)) return null;
  if (type === 'Công văn') {
    // CT is also Cục Thuế, TT a Thanh tra: there only the issuer behind it tells a kind of document.
    if (!issuers.includes(second)) return null;
    return about('C2', citation, { kind: 'typeMismatch', severity: 'warning', type, symbol, meant: null });
  }
  const fitting: readonly string[] = documentTypes.find(({ name }) => name === type)?.symbols ?? [];
  if (!strictTypes.includes(type) || fitting.includes(first)) return null;
  if (type === 'Thông tư' && first === 'TTLT') return null;
  return about('C2', citation, { kind: 'typeMismatch', severity: 'error', type, symbol, meant: null });
}
