import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as enCarry from '../../src/text/en/carry';
import * as enCompare from '../../src/text/en/compare';
import * as enExceptions from '../../src/text/en/exceptions';
import * as enFailures from '../../src/text/en/failures';
import * as enFindings from '../../src/text/en/findings';
import * as en from '../../src/text/en/pane';
import * as enProfile from '../../src/text/en/profile';
import * as enRebuild from '../../src/text/en/rebuild';
import * as enWord from '../../src/text/en/word';
import * as viCarry from '../../src/text/vi/carry';
import * as viCompare from '../../src/text/vi/compare';
import * as viExceptions from '../../src/text/vi/exceptions';
import * as viFailures from '../../src/text/vi/failures';
import * as viFindings from '../../src/text/vi/findings';
import * as viGuide from '../../src/text/vi/guide';
import * as vi from '../../src/text/vi/pane';
import * as viProfile from '../../src/text/vi/profile';
import * as viRebuild from '../../src/text/vi/rebuild';
import { sheetBeingDrawn } from '../../src/text/vi/sheetBeingDrawn';
import * as viWord from '../../src/text/vi/word';

const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const ribbon = [...manifest.matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map(([, label]) => label!);

/** Words of the form, of the letter and of our own sheets, which stay Vietnamese; what the guide quotes in part. */
const ofTheForm = [
  'Số liệu',
  'Đơn vị tính',
  'Kèm theo',
  'Lưu: …',
  'số',
  'về …',
  sheetBeingDrawn,
  'Ghi giúp …',
  '175920/175354',
];

const languages = {
  vi: [vi, viCarry, viCompare, viExceptions, viFailures, viFindings, viGuide, viProfile, viRebuild, viWord],
  en: [en, enCarry, enCompare, enExceptions, enFailures, enFindings, enProfile, enRebuild, enWord],
};

/** Every sentence in a table of them; of one that is made from pieces, how it is made. */
function sentences(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [String(table)];
  return typeof table === 'object' && table ? Object.values(table).flatMap(sentences) : [];
}

const quoted = (sentence: string) => [...sentence.matchAll(/“([^”$]+)”/g)].map(([, name]) => name!);

test.each(['vi', 'en'] as const)('what a sentence tells to press is called just so (%s)', (language) => {
  const all = languages[language].flatMap((words) => sentences({ ...words }));
  const names = new Set([...all, ...ribbon, ...ofTheForm]);
  const asked = all.flatMap(quoted);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((name) => !names.has(name))).toEqual([]);
});
