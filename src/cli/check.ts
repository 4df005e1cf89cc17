import type { LastPeriod } from '../check/period/Comparison';
import { vi } from '../text/vi';
import { cli } from '../text/vi/cli';
import type { Figured } from './Figured';
import { figuresFromJson } from './figuresFromJson';
import { parseJson, readBytes, textOf } from './files';
import { readArguments } from './readArguments';
import { lastPeriodAt } from './lastPeriodAt';
import { readFigures } from './readFigures';
import { type Checked, checkFigured, resultOf } from './resultOf';
import { Stop } from './Stop';

type Print = (line: string) => void;

/** Checks figures and tells what is wrong; 1 if there are errors. */
export function check(words: readonly string[], print: Print): number {
  const { files, options, lists } = readArguments(words, { json: 'boolean', previous: 'strings' }, 1);
  const path = files[0] ?? '';
  const last = (lists.previous ?? []).map(lastPeriodAt);
  if (/\.jsonl$/i.test(path)) return checkLines(path, last, print);
  const figured = readFigures(path);
  const checked = checkFigured(figured, last);
  if (options.json) print(JSON.stringify(resultOf(figured, checked)));
  else tell(figured, checked, print);
  return codeOf(checked);
}

/** One set of figures a line, one result a line; nothing is printed if any line cannot be read. */
function checkLines(path: string, last: readonly LastPeriod[], print: Print): number {
  const lines = textOf(readBytes(path)).split(/\r?\n/);
  const results = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const figured = figuredAt(line, index, path);
    const checked = checkFigured(figured, last);
    return [{ text: JSON.stringify(resultOf(figured, checked)), code: codeOf(checked) }];
  });
  for (const { text } of results) print(text);
  return Math.max(0, ...results.map(({ code }) => code));
}

function figuredAt(line: string, index: number, path: string): Figured {
  try {
    return figuresFromJson(parseJson(line, path), path);
  } catch (error) {
    if (error instanceof Stop) throw new Stop(cli.atLine(index + 1, error.message));
    throw error;
  }
}

function tell({ edition }: Figured, { figures, review }: Checked, print: Print): void {
  for (const finding of review.findings) {
    const { where, what, gap, advice } = vi.tell(finding, edition);
    print(cli.finding(finding.severity, where, [what, gap, advice]));
  }
  print(cli.summary(review.verdicts, Object.values(figures).filter(({ kind }) => kind !== 'blank').length));
}

function codeOf({ review }: Checked): number {
  return review.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
