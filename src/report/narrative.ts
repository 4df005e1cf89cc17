import type { Outline, Section } from '../appendix/types';
import type { Accepted } from '../check/exceptions/types';
import { reportText } from '../text/vi/report';
import { acceptedBlocks } from './acceptedBlocks';
import { fillNames } from './names';
import { type Facts, sentenceBlocks } from './sentences';
import type { Block, Heading } from './types';

/** The body: opening, then every section with its prompts and the sentences that its figures fill. */
export function narrative(outline: Outline, facts: Facts, accepted: readonly Accepted[]): readonly Block[] {
  const { opening, sections } = outline;
  return [
    prompt('prompt:opening', opening.prompt, facts),
    { kind: 'paragraph', parts: [{ kind: 'text', text: fillNames(opening.text, facts.names) }] },
    ...sections.flatMap((section) => [
      ...sectionBlocks(section, facts),
      ...acceptedBlocks(section, sections, accepted),
    ]),
  ];
}

function sectionBlocks(section: Section, facts: Facts): readonly Block[] {
  const { id, prompts, sentences = [] } = section;
  return [
    heading(section, facts),
    ...prompts.map((text, index) => prompt(`prompt:${id}${index === 0 ? '' : `#${index + 1}`}`, text, facts)),
    ...sentences.flatMap((sentence) => sentenceBlocks(sentence, id, facts)),
  ];
}

function heading({ id, level, number, heading }: Section, { names }: Facts): Heading {
  const text = fillNames(heading, names);
  return { kind: 'heading', id, level, number, text: level <= 2 ? text.toUpperCase() : text };
}

function prompt(tag: string, text: string, { names }: Facts): Block {
  const words = reportText.prompt(fillNames(text, names));
  return { kind: 'prompt', tag, title: reportText.controls.prompt, text: words };
}
