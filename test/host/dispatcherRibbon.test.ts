import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRibbon } from '../../src/workbench/ribbon';

const manifest = readFileSync(path.resolve('manifest.xml'), 'utf8');

test('the ribbon of the workbench is the manifest’s own', () => {
  const { group, buttons, functions, pane } = readRibbon(manifest, 'excel');
  expect([group, functions, pane]).toEqual(['CCHC', '/commands.html', '/pane.html']);
  expect(buttons.map(({ label, action }) => [label, action.kind])).toEqual([
    ['Chèn phụ lục', 'function'],
    ['Kiểm tra', 'pane'],
    ['Báo cáo Word', 'pane'],
    ['Mở khung CCHC', 'pane'],
  ]);
  expect(buttons.every(({ icon, tip }) => icon.endsWith('-32.png') && tip !== '')).toBe(true);
});

test('Word has the buttons that the manifest gives to documents', () => {
  expect(readRibbon(manifest, 'word').buttons.map(({ label }) => label)).toEqual(['Báo cáo Word']);
});
