import { carriedFrom } from '../report/carry/carriedFrom';
import { makeReport } from '../report/makeReport';
import { cli } from '../text/vi/cli';
import { writeBytes } from './files';
import { lastPeriodAt } from './lastPeriodAt';
import { now } from './now';
import { readArguments } from './readArguments';
import { readFigures } from './readFigures';
import { readIssue } from './readIssue';
import { profileFor } from './readProfile';
import { readProse } from './readProse';
import { checkFigured } from './resultOf';
import { tellCarried } from './tellCarried';

/** Writes the narrative report with its appendix as a Word file: beside earlier reports, with the record of checking behind it. */
export function report(words: readonly string[], warn: (said: string) => void): number {
  const { files, options, lists } = readArguments(
    words,
    { profile: 'string', previous: 'strings', from: 'string', record: 'boolean', number: 'string', date: 'string' },
    2,
  );
  const [source = '', target = ''] = files;
  const figured = readFigures(source);
  const { sheet } = figured;
  if (sheet && sheet.others.length > 0) warn(cli.otherSheets(sheet.name, sheet.others));
  const office = options.profile as string | undefined;
  const issue = readIssue(options.number, options.date);
  const profile = profileFor(office, figured, warn);
  const previous = lists.previous ?? [];
  const last = previous.map(lastPeriodAt);
  const review = checkFigured({ ...figured, profile }, last).settled;
  const recordedAt = options.record ? now() : null;
  const lender = options.from as string | undefined;
  const carried = lender === undefined ? null : carriedFrom(figured.edition, readProse(lender).paragraphs, profile);
  const made = makeReport(figured.edition, profile, figured.entries, {
    review,
    recordedAt,
    last: [...last, ...figured.beside],
    carried,
    issue,
  });
  writeBytes(target, made, [source, office, lender, ...previous]);
  if (carried) tellCarried(carried, lender ?? '', warn);
  return 0;
}
