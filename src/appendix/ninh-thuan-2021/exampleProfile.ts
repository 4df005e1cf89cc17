import type { Profile } from '../profile';

/** The office of the 2021 report, as an example to start from; the signatory's name is left for a person. */
export const exampleProfile: Profile = {
  parentOffice: 'Ủy ban nhân dân tỉnh Ninh Thuận',
  office: 'Văn phòng Ủy ban nhân dân tỉnh',
  abbreviation: 'VPUB',
  place: 'Ninh Thuận',
  addressee: 'Sở Nội vụ',
  period: { year: 2021, span: 'year' },
  remit: ['3'],
  references: { departments: 19, districts: 7 },
  signatory: { authority: 'KT.', onBehalfOf: 'Chánh Văn phòng', title: 'Phó Chánh Văn phòng', name: '' },
  recipients: ['Như trên', 'Chủ tịch UBND tỉnh (b/c)', 'VPUB: LĐ, CV', 'Lưu: VT, VXNV'],
  medium: 'electronic',
};
