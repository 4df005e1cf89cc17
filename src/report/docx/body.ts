import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import { reportText } from '../../text/vi/report';
import type { Block, Part } from '../types';
import { figureControl, promptBlock, taggedBlock } from './contentControl';
import { promptWords, run } from './runs';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A block of the narrative; the number of a heading comes from its style. */
export function blockChild(block: Block): FileChild {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: levels[block.level], children: [run(block.text)] });
    case 'prompt': {
      const paragraph = new Paragraph({ style: 'BodyText', children: [promptWords(block.text)] });
      return promptBlock(block.tag, block.title, paragraph);
    }
    case 'paragraph': {
      const paragraph = new Paragraph({ style: 'BodyText', children: block.parts.map(partChild) });
      return block.tag ? taggedBlock(block.tag, reportText.controls.sentence, paragraph) : paragraph;
    }
  }
}

function partChild(part: Part): ParagraphChild {
  return part.kind === 'text' ? run(part.text) : figureControl(part.code, reportText.controls.figure, part.text);
}
