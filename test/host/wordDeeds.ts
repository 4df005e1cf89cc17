import type { Outcome } from '../../src/office/failure';
import type { DocumentReading, WordHost } from '../../src/office/hosts';
import type { Desk } from '../../src/workbench/word/desk';
import type { Deed } from './describeFaults';
import { bold, control, docxOf, paragraph, run, tagged, textsOf, type } from './wordDocuments';

export type WordAction = Exclude<keyof WordHost, 'kind' | 'opening'>;

export interface WordDeed extends Deed {
  readonly act: (host: WordHost) => Promise<Outcome<unknown>>;
}

const figure = (tag: string, text: string) =>
  control(`<w:alias w:val="${text}"/><w:tag w:val="${tag}"/>`, run(text, bold));

/** A report in which somebody has been at work. */
export const usedDocument = docxOf(
  [
    paragraph(run('A. KẾT QUẢ')),
    paragraph(run('Có '), figure('3.1.3', '1.821'), run(' thủ tục, đạt 100% kế hoạch.')),
    paragraph(
      run('Trong đó cấp tỉnh '),
      figure('3.1.3.a', '1.404'),
      run(', cấp huyện '),
      figure('3.1.3.b', '269'),
      run('.'),
    ),
    paragraph(tagged('sentence:A', run('Chưa có số liệu.', '<w:rPr><w:i/><w:color w:val="767676"/></w:rPr>'))),
  ].join(''),
);
const report = docxOf(paragraph(run('BÁO CÁO')));
const place = { paragraph: 1, text: 'Có 1.821 thủ tục, đạt 100% kế hoạch.', start: 22, end: 26 };

/** The figures of another workbook, and a sentence written anew. */
const changesIn = ({ controls }: DocumentReading) =>
  controls.map(({ id }, index) => ({
    id,
    text: ['1.830', '1.410', '272', 'Đã hoàn thành.'][index] ?? '',
    title: `lần này ${index}`,
    ...(index === 3 ? { plain: true } : {}),
  }));

/** Every action of the host: one that is not here does not compile. */
export const deeds: Readonly<Record<WordAction, readonly WordDeed[]>> = {
  open: [{ name: 'open', syncs: 1, act: (host) => host.open(report) }],
  insertHere: [{ name: 'insertHere', syncs: 2, twice: 'more', act: (host) => host.insertHere(report) }],
  read: [{ name: 'read', idle: true, syncs: 1, act: (host) => host.read() }],
  select: [
    { name: 'select a place', idle: true, syncs: 2, act: (host) => host.select(place) },
    {
      name: 'select a control',
      idle: true,
      syncs: 2,
      // The simulated Word counts its controls from 1001.
      act: (host) => host.select({ control: 1001 }),
    },
  ],
  replace: [{ name: 'replace', syncs: 2, act: (host) => host.replace(place, '99,9%') }],
  fill: [{ name: 'fill', syncs: 2, act: (host) => host.fill(changesIn) }],
};

/** Where it still stands. */
const typeOver = (before: string, after: string) => (desk: Desk) => {
  if (textsOf(desk).some((text) => text.includes(before))) type(desk, before, after);
};

/** What a person, or another at work on the document, may do between two syncs of ours. */
export const changes: Readonly<Record<string, (desk: Desk) => void>> = {
  'words are typed before the place': typeOver('A. KẾT QUẢ', 'A. KẾT QUẢ CHUNG'),
  'the place is typed over': typeOver('100%', 'đủ'),
  'a figure is typed over': (desk) => {
    // Before it is filled, or after.
    for (const shown of ['1.404', '1.410']) typeOver(shown, '1.405')(desk);
  },
};
