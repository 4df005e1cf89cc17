import type { AnyRule } from '../../src/appendix/furtherRules';
import type { Edition, Severity } from '../../src/appendix/types';
import type { Problem } from '../../src/figures/types';
import { catalogue } from '../../src/text/vi/catalogue';
import { citations } from '../../src/text/vi/citations';
import { explanations } from '../../src/text/vi/explanations';
import { findings } from '../../src/text/vi/findings';
import { type GuidePart, guide } from '../../src/text/vi/guide';

const gravest: readonly Severity[] = ['error', 'warning', 'notice'];

/** The guide's chapter on what each finding means, from the rules and the words that the pane itself uses. */
export function meaningsChapter(edition: Edition): string {
  const rules: readonly AnyRule[] = [...edition.rules, ...edition.furtherRules];
  const parts = Object.entries(guide.parts).map(([part, title]) => [
    `### ${title}`,
    list(kindsOf(part as GuidePart).flatMap((kind) => kindTold(kind, rules))),
  ]);
  const { certain, likely, oneOf, slips } = explanations;
  return [
    guide.opening,
    ...parts.flat(),
    `### ${guide.entries}`,
    guide.entriesHelp,
    list((Object.keys(guide.examples) as Problem[]).map(entryTold)),
    `### ${guide.blanks}`,
    list(Object.values(guide.others)),
    `### ${guide.guesses}`,
    guide.guessesHelp(plain(certain), plain(likely), plain(oneOf)),
    list(Object.values(slips).filter((slip) => slip !== slips.other && slip !== slips.several)),
    `### ${guide.citations}`,
    list(Object.values(citations.rules)),
  ].join('\n\n');
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const plain = (lead: string) => lead.replace(/:$/, '');
const told = ({ what, advice }: { readonly what: string; readonly advice: string }) =>
  `${what} *${guide.advice}* ${lowered(advice)}`;
const lowered = (sentence: string) => `${sentence[0]!.toLowerCase()}${sentence.slice(1)}`;

const kindsOf = (part: GuidePart) =>
  (Object.keys(guide.kinds) as AnyRule['kind'][]).filter((kind) => guide.kinds[kind].part === part);

/** Nothing for a kind that the edition has no rule of. */
function kindTold(kind: AnyRule['kind'], rules: readonly AnyRule[]): readonly string[] {
  const severities = new Set(rules.filter((rule) => rule.kind === kind).map(({ severity }) => severity));
  if (severities.size === 0) return [];
  const grades = gravest.filter((one) => severities.has(one)).map((one) => catalogue.severity[one]);
  const { name, means } = guide.kinds[kind];
  return [`**${name}** (${grades.join(', ')}). ${told({ what: means, advice: findings.advice[kind] })}`];
}

function entryTold(problem: Problem): string {
  const { what, advice } = findings.doubts[problem];
  const [read, meant] = guide.examples[problem];
  return told({ what: what(read, meant), advice });
}
