import type { Profile } from '../appendix/profile';
import type { Edition, Severity } from '../appendix/types';
import { understandEntries } from '../figures/understandEntries';
import type { DocumentReading } from '../office/hosts';
import { checkCitations } from '../prose/citations/checkCitations';
import type { CitationFinding, Place } from '../prose/citations/types';
import { checkMentions, type MentionFinding } from '../prose/mentions/checkMentions';
import { periodTold } from '../prose/periodTold';
import { bindSheet } from '../sheet/bindSheet';
import type { SheetReading } from '../sheet/types';

/** Something found in the prose of the open document. */
export type ProseFinding = { readonly severity: Severity; readonly place: Place; readonly cited: string } & (
  | { readonly kind: 'citation'; readonly finding: CitationFinding }
  | { readonly kind: 'number'; readonly finding: MentionFinding }
);

export interface CheckedProse {
  /** How many citations were recognised. */
  readonly citations: number;
  /** In the order of the text. */
  readonly findings: readonly ProseFinding[];
}

/** What is known besides the document: the chosen workbook. */
export interface Beside {
  readonly reading: SheetReading | null;
  readonly profile: Profile | null;
}

/** How the open document cites, and its numbers where a workbook is chosen; loads when it is asked for. */
export function checkDocument(edition: Edition, document: DocumentReading, { reading, profile }: Beside): CheckedProse {
  const paragraphs = withoutPrompts(document);
  const period = profile?.period ?? periodTold(paragraphs);
  const { citations, findings } = checkCitations(paragraphs, period);
  const office = {
    ...(profile ? { references: profile.references, office: profile.office } : {}),
    ...(period ? { period } : {}),
  };
  const figures = reading ? understandEntries(edition, bindSheet(edition, reading).entries) : null;
  const numbers = figures ? checkMentions(paragraphs, { edition, figures, office }) : [];
  const found: readonly ProseFinding[] = [
    ...findings.map((finding): ProseFinding => ({ ...finding, kind: 'citation', finding })),
    ...numbers
      .filter((finding) => !isFigure(document, finding))
      .map((finding): ProseFinding => {
        return { kind: 'number', severity: 'warning', place: finding, cited: finding.said, finding };
      }),
  ];
  return { citations: citations.length, findings: [...found].sort(inOrder) };
}

const inOrder = ({ place: one }: ProseFinding, { place: other }: ProseFinding): number =>
  one.paragraph - other.paragraph || one.start - other.start;

/** What still asks to be written says nothing yet; the paragraphs keep their places. */
function withoutPrompts({ paragraphs, controls }: DocumentReading): DocumentReading['paragraphs'] {
  const prompts = new Set(controls.filter(({ tag }) => /^(prompt|sentence):/.test(tag)).map(({ text }) => text.trim()));
  return paragraphs.map((one) =>
    /^(- )?\[.*\]$/s.test(one.text.trim()) && prompts.has(one.text.trim()) ? { ...one, text: '' } : one,
  );
}

/** The figure of a content control is refreshed, not corrected; Word does not tell where in its paragraph it stands. */
const isFigure = ({ controls }: DocumentReading, { code, said }: MentionFinding): boolean =>
  controls.some(({ tag, text }) => tag === code && text.trim() === said);
