import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import { type TypedWithNotes, typedWithNotes } from '../cases/furtherRules';

const told = (typed: TypedWithNotes) =>
  reviewFigures(edition, typedWithNotes(typed), { remit: [], references: {} }).findings.map(({ id }) => id);

test.each<readonly [string, TypedWithNotes, readonly string[]]>([
  ['no counts: is 35 meant?', { '7.8.4': '0,35' }, ['entry:fractionForPercent:7.8.4']],
  ['a note without counts', { '7.8.4': ['0,35', 'theo báo cáo của Sở'] }, ['entry:fractionForPercent:7.8.4']],
  ['counts that give it', { '7.8.4': ['0,35', '35/10.000'] }, []],
  ['counts that give it but for the last place', { '7.8.4': ['0,35', '359/100.000 hồ sơ'] }, ['R43.2:7.8.4']],
  ['counts that say 35: one error, which offers it', { '7.8.4': ['0,35', '350/1.000'] }, ['R43.1:7.8.4']],
  ['a rate whose counts are not recomputed', { '4.2.5': ['0,35', '35/10.000'] }, ['entry:fractionForPercent:4.2.5']],
])('a rate below 1 %%, %s', (_, typed, ids) => {
  expect(told(typed)).toEqual(ids);
});
