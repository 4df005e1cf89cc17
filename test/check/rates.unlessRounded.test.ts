import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { reviewFigures } from '../../src/check/reviewFigures';
import { type TypedWithNotes, typedWithNotes } from '../cases/furtherRules';

const levels = { '3.4.1': '100', '3.4.2': '100', '3.4.3': '100', '3.4.4': '99,7', '3.4.5': '100' } as const;

function allOnTime(typed: TypedWithNotes) {
  const office = { remit: ['3'], references: {} };
  const { judgements, findings } = reviewFigures(edition, typedWithNotes({ ...levels, ...typed }), office);
  const told = findings.some((finding) => finding.kind === 'rule' && finding.rule === 'R25');
  return { ...judgements.find(({ rule }) => rule === 'R25')!, told };
}

test('three levels all on time and land not is an error', () => {
  expect(allOnTime({})).toMatchObject({ verdict: 'fail', left: 99.7, right: 100, told: true });
});

test.each<readonly [string, TypedWithNotes]>([
  ['all of them', { '3.4.1': ['100', '5.123/5.123'] }],
  ['nothing', { '3.4.1': ['100', 'theo Quyết định số 1039/QĐ-UBND'] }],
])('it stays one where a note counts %s', (_, typed) => {
  expect(allOnTime(typed)).toMatchObject({ verdict: 'fail', told: true });
});

test('it is none where a note counts some late: that 100 was rounded up', () => {
  expect(allOnTime({ '3.4.1': ['100', '175.900/175.920 hồ sơ'] })).toMatchObject({
    verdict: 'unknown',
    undecided: ['3.4.1'],
    gap: null,
    told: false,
  });
});
