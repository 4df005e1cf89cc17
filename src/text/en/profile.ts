import type { Signatory, Span } from '../../appendix/profile';
import type { ReferenceKey } from '../../appendix/types';
import type { ProfileWords } from '../vi/profile';

const spans: Readonly<Record<Span, string>> = {
  q1: 'First quarter',
  h1: 'Six months',
  q3: 'Third quarter',
  year: 'Year',
};

const authorities: Readonly<Record<Signatory['authority'], string>> = {
  '': 'Head of office signs',
  'TM.': 'TM. (for the body)',
  'Q.': 'Q. (acting)',
  'KT.': 'KT. (for the head)',
  'TL.': 'TL. (by order)',
  'TUQ.': 'TUQ. (by authorisation)',
};

const references: Readonly<Record<ReferenceKey, string>> = {
  departments: 'Departments of the province',
  districts: 'Districts and cities of the province',
  civilServants2015: 'Civil-servant posts in 2015',
  publicEmployees2015: 'Public employees in 2015',
};

export const profile: ProfileWords = {
  sections: {
    office: 'Reporting office',
    period: 'Reporting period',
    signing: 'Signatory, recipients',
    references: 'Numbers to check against',
  },
  fields: {
    parentOffice: 'Superior office',
    office: 'Name of the office',
    abbreviation: 'Abbreviation',
    place: 'Place',
    addressee: 'Addressed to',
    span: 'Report',
    year: 'Year',
    remit: 'Groups of figures to report',
    authority: 'Authority to sign',
    onBehalfOf: 'Signed on behalf of',
    title: 'Title of the signatory',
    name: 'Name of the signatory',
    recipients: 'Recipients',
    medium: 'Sent as',
    ...references,
  },
  hints: {
    parentOffice: 'People’s committees and ministries: leave blank.',
    abbreviation: 'As in the document number: …/BC-VPUB',
    remit: 'Groups left out do not count as missing.',
    onBehalfOf: 'For example: Chánh Văn phòng',
    name: 'May be left blank until signing.',
    recipients: 'One per line, ending with the line “Lưu: …”.',
    medium: 'Paper: the line “Kèm theo” has dots where number and date go. Electronic: left blank.',
    references: 'Optional. Each number you give adds a check.',
  },
  spans,
  authorities,
  mediums: { electronic: 'Electronic copy', paper: 'Paper copy' },
  mistakes: {
    required: 'Please fill in the name of the office.',
    abbreviation: 'Please write it without spaces or slashes.',
    year: 'A year has four digits, such as 2021.',
    remit: 'Please choose at least one group.',
    onBehalfOf: 'Please fill in the title of the person on whose behalf it is signed.',
    wholeNumber: 'Please fill in a whole number, or leave it blank.',
  },
};
