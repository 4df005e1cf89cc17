import { kinds } from '../../src/office/failureOf';
import { failures as en } from '../../src/text/en/failures';
import { word as enWord } from '../../src/text/en/word';
import { failures as vi } from '../../src/text/vi/failures';
import { word as viWord } from '../../src/text/vi/word';

/** What can go wrong in Word: no cell is typed in there. */
const inWord = [
  ...new Set([...Object.values(kinds), 'notSupported', 'halfCorrected', 'changedMeanwhile'] as const),
].filter((kind) => kind !== 'cellEditing');

test.each([
  ['vi', { ...vi, ...viWord.failures }],
  ['en', { ...en, ...enWord.failures }],
] as const)('beside a document no failure speaks of Excel, sheets or cells (%s)', (_, told) => {
  const strange = inWord.filter((kind) =>
    /Excel|trang tính|bảng tính|\bsheet|\bcells?\b/i.test(`${told[kind].what} ${told[kind].advice}`),
  );
  expect(strange).toEqual([]);
});

test.each([
  ['vi', vi, viWord.failures],
  ['en', en, enWord.failures],
] as const)('each failure has its own sentence for what happened, and says what to do (%s)', (_, excel, word) => {
  for (const told of [excel, { ...excel, ...word }]) {
    const said = Object.values(told).map(({ what }) => what);
    expect(said.filter((what, index) => said.indexOf(what) !== index)).toEqual([]);
    expect(Object.values(told).filter(({ what, advice }) => !/\.$/.test(what) || !/\.$/.test(advice))).toEqual([]);
  }
});
