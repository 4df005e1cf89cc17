import { isDomain } from '../src/appendix/domainKind';
import type { AnyRule } from '../src/appendix/furtherRules';
import type { Edition, FormLine } from '../src/appendix/types';
import { codesNamed } from '../src/check/doctor/codesNamed';
import { adviceKey } from '../src/text/tell';
import { type Chapter, catalogue } from '../src/text/vi/catalogue';
import { citations } from '../src/text/vi/citations';
import { findings } from '../src/text/vi/findings';

/** The catalogue of an edition's rules that officials can read, in Markdown. */
export function rulesDocument(edition: Edition): string {
  const rules: readonly AnyRule[] = [...edition.rules, ...edition.furtherRules];
  const groups = edition.lines.filter(({ id, kind }) => kind === 'group' && !id.includes('.'));
  const chapters = [
    ...groups.map(({ id, printed, label }) => ({ key: id, heading: `${printed} ${label}` })),
    ...(['cells', 'notes', 'periods'] as const).map((key) => ({ key, heading: catalogue.chapters[key] })),
  ];
  const parts = chapters.flatMap(({ key, heading }) => {
    const of = rules.filter((rule) => chapterOf(rule) === key);
    return of.length > 0 ? [`## ${heading}`, ...of.map((rule) => entryOf(rule, edition))] : [];
  });
  return `${[`# ${catalogue.title}`, ...catalogue.opening, ...parts, ...ofCitations()].join('\n\n')}\n`;
}

/** The rules of the narrative, one line each; how grave a finding is depends on the case. */
function ofCitations(): readonly string[] {
  const lines = Object.entries(citations.rules).map(([id, rule]) => `- **${id}.** ${rule}`);
  return [`## ${catalogue.citations}`, lines.join('\n')];
}

/** The group of the form a rule speaks of first, or a chapter of its own. */
function chapterOf(rule: AnyRule): string {
  const chapter = isDomain(rule) ? 'cells' : chapterOfKind(rule);
  return chapter ?? codesNamed(rule)[0]!.split('.')[0]!;
}

function chapterOfKind({ kind }: AnyRule): Chapter | null {
  switch (kind) {
    case 'rateOfCounts':
    case 'rateCut':
    case 'countsInOrder':
    case 'overResolved':
    case 'lateWithin':
      return 'notes';
    case 'grows':
    case 'windowsAddUp':
    case 'stockFlow':
    case 'band':
    case 'copiedRun':
    case 'copiedFlow':
      return 'periods';
    default:
      return null;
  }
}

function entryOf(rule: AnyRule, edition: Edition): string {
  const formula = catalogue.formulas[rule.kind] as (rule: AnyRule) => string;
  const lines = codesNamed(rule).map((code) => edition.lines.find(({ id }) => id === code)!);
  return [
    `### ${rule.id}: ${formula(rule)}`,
    ...(lines.length > 0 ? [lines.map((line) => `- ${placeOf(line)}`).join('\n')] : []),
    catalogue.facts(catalogue.severity[rule.severity], rule.confidence, catalogue.basis[rule.basis]),
    `${catalogue.why}: ${findings.reasons[rule.id] ?? ''}  \n${catalogue.advice}: ${findings.advice[adviceKey(rule)]}`,
  ].join('\n\n');
}

/** The form numbers the lines under 1.2 as 1.1.1 to 1.1.4 a second time. */
function placeOf({ id, printed, label }: FormLine): string {
  const number = printed.replace(/\.$/, '');
  const other = /^[\d.]+$/.test(number) && number !== id ? number : '';
  return findings.place(id, other, label.replace(/[.:]$/, ''));
}
