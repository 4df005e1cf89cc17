import type { Profile } from './profile';

/** An office nobody has described yet: its places in the documents show "…". */
export function blankProfile(year: number): Profile {
  return {
    parentOffice: '…',
    office: '…',
    abbreviation: '…',
    place: '…',
    addressee: '…',
    period: { year, span: 'year' },
    remit: [],
    references: {},
    signatory: { authority: '', onBehalfOf: '', title: '…', name: '' },
    recipients: ['Như trên', 'Lưu: VT'],
    medium: 'electronic',
  };
}
