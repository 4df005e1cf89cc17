import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { meaningsChapter } from '../../scripts/guide/meaningsChapter';
import { withMeanings } from '../../scripts/guide/withMeanings';
import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import { compare } from '../../src/text/vi/compare';
import { exceptions } from '../../src/text/vi/exceptions';
import { pane } from '../../src/text/vi/pane';
import { rebuild } from '../../src/text/vi/rebuild';
import { word } from '../../src/text/vi/word';
import { root } from './sourceFiles';

const guide = readFileSync(path.join(root, 'docs', 'huong-dan.md'), 'utf8');
const pictures = [...guide.matchAll(/^!\[(.+)\]\((.+)\)$/gm)].map(([, said, file]) => ({ said: said!, file: file! }));

test('the chapter on what each finding means is what rules and words make it: else npm run guide -- --words', () => {
  expect(withMeanings(guide, meaningsChapter(edition))).toBe(guide);
});

test('a kind of rule that the edition no longer has leaves the chapter', () => {
  const changed = { ...edition, rules: edition.rules.filter(({ kind }) => kind !== 'sum') };
  expect(meaningsChapter(edition)).toContain('**Tổng và các phần**');
  expect(meaningsChapter(changed)).not.toContain('**Tổng và các phần**');
});

test('every picture is there, told in words, and none lies about', () => {
  expect(pictures.length).toBeGreaterThanOrEqual(10);
  for (const { said, file } of pictures) {
    expect([file, existsSync(path.join(root, 'docs', file))]).toEqual([file, true]);
    expect(said.length).toBeGreaterThan(20);
  }
  const kept = readdirSync(path.join(root, 'docs', 'huong-dan')).map((name) => `huong-dan/${name}`);
  expect(kept.sort()).toEqual(pictures.map(({ file }) => file).sort());
});

/** What a person presses or looks for, in the order of the work. */
const names = [
  pane.insert.button,
  pane.profile.title,
  pane.profile.save,
  pane.progress.nextBlank,
  pane.findings.goTo,
  pane.findings.mend,
  pane.findings.why,
  pane.findings.seen,
  pane.findings.leave,
  pane.check.button,
  pane.findings.accept,
  exceptions.accept,
  exceptions.withdraw,
  pane.compare.title,
  compare.days,
  compare.keep,
  rebuild.column,
  rebuild.adopt,
  rebuild.button,
  pane.summary.ready,
  pane.report.carry,
  pane.report.save,
  pane.report.withRecord,
  pane.report.recordOnly,
  pane.report.notFound,
  word.report.newDocument.button,
  word.refresh.button,
  word.refresh.write,
  word.refresh.select,
  word.prose.button,
];

test.each(names)('the guide speaks of “%s”', (name) => {
  expect(guide).toContain(`**${name}**`);
});

/** Buttons of the ribbon, and the columns of the form. */
const others = ['CCHC', 'Mở khung CCHC', 'Báo cáo Word', 'Báo cáo CCHC', 'Số liệu', 'Ghi chú'];

test('what the guide prints bold in its steps is called so in the pane, on the ribbon or in Office', () => {
  const [steps = ''] = guide.split('## Máy báo gì');
  const bold = [...steps.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name!);
  const unknown = bold.filter((name) => ![...names, ...others].includes(name) && !/ \([A-Z][A-Za-z -]+\)$/.test(name));
  expect(bold.length).toBeGreaterThan(40);
  expect(unknown).toEqual([]);
});
