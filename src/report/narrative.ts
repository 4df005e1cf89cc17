import type { Outline, Section } from '../appendix/types';
import type { Accepted } from '../check/exceptions/types';
import { reportText } from '../text/vi/report';
import { acceptedBlocks } from './acceptedBlocks';
import type { Carriage, Homeless } from './carry/types';
import { fillNames } from './names';
import { type Facts, sentenceBlocks } from './sentences';
import type { Block, Heading, Paragraph, Prompt } from './types';

/** The body: opening, then every section with its prompts and the sentences that its figures fill. */
export function narrative(
  outline: Outline,
  facts: Facts,
  accepted: readonly Accepted[],
  carried: Carriage | null,
): readonly Block[] {
  const { opening, sections } = outline;
  return [
    ...proseOr(carried, 'opening', [prompt('prompt:opening', opening.prompt, facts)]),
    { kind: 'paragraph', parts: [{ kind: 'text', text: fillNames(opening.text, facts.names) }] },
    ...sections.flatMap((section) => [
      ...sectionBlocks(section, facts, carried),
      ...acceptedBlocks(section, sections, accepted),
    ]),
    ...(carried?.homeless ?? []).flatMap(homelessBlocks),
  ];
}

function sectionBlocks(section: Section, facts: Facts, carried: Carriage | null): readonly Block[] {
  const { id, prompts, sentences = [] } = section;
  return [
    heading(section, facts),
    ...proseOr(
      carried,
      id,
      prompts.map((text, index) => prompt(`prompt:${id}${index === 0 ? '' : `#${index + 1}`}`, text, facts)),
    ),
    ...sentences.flatMap((sentence) => sentenceBlocks(sentence, id, facts)),
  ];
}

/** Prose of the last report answers the prompts, but for those that it left open itself. */
function proseOr(carried: Carriage | null, id: string, prompts: readonly Prompt[]): readonly Block[] {
  const prose = carried?.prose[id];
  if (!carried || !prose) return prompts;
  return [...prose.map(plainParagraph), ...prompts.filter(({ tag }) => carried.unanswered.has(tag))];
}

/** What found no heading stands at the end, under words that say so. */
function homelessBlocks({ heading, paragraphs }: Homeless, index: number): readonly Block[] {
  const words = reportText.prompt(reportText.homeless(heading));
  const tag = `prompt:carried#${index + 1}`;
  return [{ kind: 'prompt', tag, title: reportText.controls.prompt, text: words }, ...paragraphs.map(plainParagraph)];
}

function plainParagraph(text: string): Paragraph {
  return { kind: 'paragraph', parts: [{ kind: 'text', text }] };
}

function heading({ id, level, number, heading }: Section, { names }: Facts): Heading {
  const text = fillNames(heading, names);
  return { kind: 'heading', id, level, number, text: level <= 2 ? text.toUpperCase() : text };
}

function prompt(tag: string, text: string, { names }: Facts): Prompt {
  const words = reportText.prompt(fillNames(text, names));
  return { kind: 'prompt', tag, title: reportText.controls.prompt, text: words };
}
