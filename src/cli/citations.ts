import type { Period } from '../appendix/profile';
import type { Severity } from '../appendix/types';
import { understandEntries } from '../figures/understandEntries';
import { checkCitations } from '../prose/citations/checkCitations';
import type { Citation, Correction, Place } from '../prose/citations/types';
import { checkMentions } from '../prose/mentions/checkMentions';
import { periodTold } from '../prose/periodTold';
import { tellCitation } from '../text/CitationWords';
import { citations as words } from '../text/vi/citations';
import { cli } from '../text/vi/cli';
import type { Figured } from './Figured';
import { readArguments } from './readArguments';
import { readFigures } from './readFigures';
import { readPeriod } from './readPeriod';
import { type ProseFile, readProse } from './readProse';

/** Anything found in the prose, in words. */
interface Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly cited: string;
  readonly message: string;
  readonly correction?: Correction;
}

/** Checks how a report cites documents, and its numbers where figures are given; 1 if there are errors. */
export function citations(given: readonly string[], print: (line: string) => void): number {
  const { files, options } = readArguments(given, { figures: 'string', period: 'string', json: 'boolean' }, 1);
  const file = readProse(files[0] ?? '');
  const figured = options.figures === undefined ? null : readFigures(String(options.figures));
  const known = readPeriod(options.period) ?? figured?.period ?? figured?.profile?.period;
  const period = known ?? periodTold(file.paragraphs);
  const checked = checkCitations(file.paragraphs, period);
  const ofCitations = checked.findings.map((finding): Told => {
    const { what, advice } = tellCitation(words, finding);
    return { ...finding, message: `${what} ${advice}` };
  });
  const told = inOrder([...ofCitations, ...(figured ? ofNumbers(file, figured, period) : [])]);
  if (options.json) print(JSON.stringify(resultOf(file, period, checked.citations, told)));
  else tell(file, checked.citations.length, told, print);
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function ofNumbers(
  { paragraphs }: ProseFile,
  { edition, entries, profile }: Figured,
  period: Period | null,
): readonly Told[] {
  const office = {
    ...(profile ? { references: profile.references, office: profile.office } : {}),
    ...(period ? { period } : {}),
  };
  const found = checkMentions(paragraphs, { edition, figures: understandEntries(edition, entries), office });
  return found.map((finding) => {
    const { what, advice } = words.mention(finding);
    return { rule: 'appendix', severity: 'warning', place: finding, cited: finding.said, message: `${what} ${advice}` };
  });
}

function inOrder(told: readonly Told[]): readonly Told[] {
  return [...told].sort(
    ({ place: one }, { place: other }) => one.paragraph - other.paragraph || one.start - other.start,
  );
}

function tell({ lineOf }: ProseFile, citations: number, told: readonly Told[], print: (line: string) => void): void {
  for (const { severity, place, cited, message } of told) {
    const line = lineOf(place.paragraph, place.start);
    const where = line === null ? cli.atParagraph(place.paragraph + 1, cited) : cli.atTextLine(line, cited);
    print(cli.finding(severity, where, [message]));
  }
  const count = (wanted: Severity) => told.filter(({ severity }) => severity === wanted).length;
  print(cli.citationSummary(citations, { error: count('error'), warning: count('warning'), notice: count('notice') }));
}

/** The result as other programs read it; paragraphs count from 0, lines from 1. */
function resultOf(file: ProseFile, period: Period | null, citations: readonly Citation[], told: readonly Told[]) {
  const placeOf = ({ paragraph, start, end }: Place) => {
    const line = file.lineOf(paragraph, start);
    return { paragraph, start, end, ...(line === null ? {} : { line }) };
  };
  return {
    period,
    citations: citations.map((citation) => {
      const { type, hasSo, number, year, symbol, date, raw } = citation;
      const day = date && { day: date.day, month: date.month, year: date.year, own: date.own };
      return { type, so: hasSo, number, year, symbol, date: day, raw, place: placeOf(citation) };
    }),
    findings: told.map(({ rule, severity, place, cited, message, correction }) => ({
      rule,
      severity,
      place: placeOf(place),
      cited,
      message,
      ...(correction ? { correction: { ...placeOf(correction), text: correction.text } } : {}),
    })),
  };
}
