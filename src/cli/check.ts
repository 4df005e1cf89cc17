import { cardsOf } from '../check/cardsOf';
import type { LastPeriod } from '../check/period/Comparison';
import { makeRecord } from '../report/record/makeRecord';
import { recordOf } from '../report/record/recordOf';
import { tellCase } from '../text/tellCase';
import { tellIn } from '../text/tellIn';
import { cli } from '../text/vi/cli';
import { explanations } from '../text/vi/explanations';
import type { Figured } from './Figured';
import { figuresFromJson } from './figuresFromJson';
import { parseJson, readBytes, textOf, writeBytes } from './files';
import { lastPeriodAt } from './lastPeriodAt';
import { now } from './now';
import { readArguments } from './readArguments';
import { readFigures } from './readFigures';
import { type Checked, checkFigured, resultOf } from './resultOf';
import { Stop } from './Stop';

type Print = (line: string) => void;

/** Checks figures and tells what is wrong; 1 if there are errors that nobody stands by. */
export function check(words: readonly string[], print: Print): number {
  const { files, options, lists } = readArguments(words, { json: 'boolean', previous: 'strings', record: 'string' }, 1);
  const path = files[0] ?? '';
  const last = (lists.previous ?? []).map(lastPeriodAt);
  const target = options.record as string | undefined;
  if (/\.jsonl$/i.test(path)) {
    if (target !== undefined) throw new Stop(cli.oneSetOnly);
    return checkLines(path, last, print);
  }
  const figured = readFigures(path);
  const checked = checkFigured(figured, last);
  if (target !== undefined) writeBytes(target, recordAt(target, figured, checked), [path, ...(lists.previous ?? [])]);
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
  if (results.length === 0) throw new Stop(cli.emptyLines(path));
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

/** The record of the check: a page for people where a .docx is asked for, else JSON. */
function recordAt(target: string, { edition, profile, period }: Figured, { settled }: Checked): Uint8Array {
  const whose = { ...profile, ...(period ? { period } : {}) };
  const record = recordOf(edition, whose, settled, now());
  return /\.docx$/i.test(target)
    ? makeRecord(record)
    : new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}

/** Card by card, as in the pane: what an explanation settles stands under it. */
function tell({ edition, sheet }: Figured, { figures, review, settled }: Checked, print: Print): void {
  if (sheet && sheet.others.length > 0) print(cli.otherSheets(sheet.name, sheet.others));
  for (const { severity, findings, told } of cardsOf(settled)) {
    const said = findings.map((finding) => tellIn('vi', finding, edition));
    if (told) print(cli.explained(severity, tellCase(explanations, told, figures), said));
    else for (const { where, what, gap, advice } of said) print(cli.finding(severity, where, [what, gap, advice]));
  }
  for (const { finding, exception } of settled.accepted) {
    const { where, what, gap } = tellIn('vi', finding, edition);
    print(cli.accepted(finding.severity, where, [what, gap], exception.reason));
  }
  print(cli.summary(review.verdicts, Object.values(figures).filter(({ kind }) => kind !== 'blank').length));
}

function codeOf({ settled }: Checked): number {
  return settled.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
