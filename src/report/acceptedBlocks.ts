import type { Section } from '../appendix/types';
import type { Accepted } from '../check/exceptions/types';
import { reportText } from '../text/vi/report';
import { codesOf, dash } from './sentences';
import type { Block } from './types';

/** Word takes no more letters in a tag. */
const longestTag = 64;

/** What the office says of the figures it stands by, in the section that tells of them; a warning merely seen is not told. */
export function acceptedBlocks(
  section: Section,
  sections: readonly Section[],
  accepted: readonly Accepted[],
): readonly Block[] {
  return accepted.flatMap(({ finding, exception }): readonly Block[] => {
    const reason = exception.reason.trim().replace(/[.;]+$/, '');
    if (reason === '' || sectionOf(finding.codes, sections) !== section) return [];
    const text = `${dash}${reportText.accepted(finding.codes, reason)}.`;
    const tag = `exception:${finding.id}`.slice(0, longestTag);
    return [{ kind: 'paragraph', parts: [{ kind: 'text', text }], tag }];
  });
}

/** The section whose sentences tell of the first figure, or of the first below a group. */
function sectionOf([code = '']: readonly string[], sections: readonly Section[]): Section | undefined {
  return sections.find(({ sentences = [] }) =>
    sentences.flatMap(codesOf).some((told) => told === code || told.startsWith(`${code}.`)),
  );
}
