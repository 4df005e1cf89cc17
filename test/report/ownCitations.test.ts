import { blankProfile } from '../../src/appendix/blankProfile';
import { checkCitations } from '../../src/prose/citations/checkCitations';
import { writeDocx } from '../../src/report/docx/writeDocx';
import { readDocx } from '../../src/report/read/readDocx';
import { figures2021, reportOf, wholeForm } from './reportOf';

const issue = { number: 7, date: { day: 5, month: 2, year: 2022 } };

test.each([
  ['the report of 2021', reportOf()],
  ['the whole form, on paper, issued', reportOf({ ...wholeForm, medium: 'paper' }, figures2021, { issue })],
  ['a form that nobody has filled', reportOf(blankProfile(2022), {})],
])('%s cites as we ask of others', (_, report) => {
  const file = readDocx(writeDocx(report));
  const { citations, findings } = checkCitations(file.ok ? file.value.paragraphs : [], { year: 2021, span: 'year' });
  expect(citations.map(({ canonical }) => canonical)).toContain('108/2014/NĐ-CP');
  expect(findings).toEqual([]);
});
