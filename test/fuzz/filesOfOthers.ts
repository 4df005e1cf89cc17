import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { documentWith, p } from '../report/read/documentWith';
import { workbookWith } from '../sheet/packed';

/** An appendix as programs write it that keep no list of strings and no addresses; every type of cell by turns. */
export function bookOfOthers(): Uint8Array {
  const text = (written: string) => `<c t="inlineStr"><is><r><t>${written}</t></r></is></c>`;
  const figures = [
    (place: number) => `<c><v>${place * 7.5}</v></c>`,
    (place: number) => `<c t="str"><f>A${place}</f><v>1.${place}</v></c>`,
    (place: number) => `<c t="n"><f>SUM(A1:A${place})</f><v>${place}</v></c>`,
    () => '<c t="e"><v>#N/A</v></c>',
    () => '<c t="b"><v>1</v></c>',
    () => '<c t="d"><v>2021-12-14</v></c>',
    () => '<c/>',
  ];
  const rows = edition.lines.map(
    ({ printed, label }, place) =>
      `<row>${text(printed)}${text(label)}${text('')}${figures[place % figures.length]!(place)}${text('ghi chú')}</row>`,
  );
  return workbookWith(rows.join(''));
}

/** A document with what ours have none of: tables, revisions, text boxes, footnotes, fields. */
export function documentOfOthers(): Uint8Array {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const table = `<w:tbl><w:tr><w:tc>${p('ô 1')}</w:tc><w:tc>${p('ô 2')}</w:tc></w:tr></w:tbl>`;
  const box = `<w:r><w:pict><w:txbxContent>${p('trong khung')}</w:txbxContent></w:pict></w:r>`;
  const revised = `<w:ins>${run(' thêm')}</w:ins><w:del><w:r><w:delText> bớt</w:delText></w:r></w:del>`;
  const field = '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:footnoteReference w:id="2"/></w:r>';
  const paragraphs = edition.lines.map(({ label }, place) =>
    place % 9 > 0 ? p(label) : `<w:p>${run(label)}${revised}${field}</w:p>${table}`,
  );
  return documentWith(`${paragraphs.join('')}<w:p>${box}</w:p>`, {
    'word/footnotes.xml': `<w:footnotes xmlns:w="urn:w"><w:footnote w:id="2">${p('chú thích')}</w:footnote></w:footnotes>`,
  });
}
