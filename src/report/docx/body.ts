import { reportText } from '../../text/vi/report';
import { figureTitle } from '../figureTitle';
import type { Block, Part } from '../types';
import { figureControl, promptBlock, tagged } from './contentControl';
import { paragraph } from './paragraph';
import { promptWords, run } from './runs';

/** A block of the narrative; the number of a heading comes from its style. */
export function blockXml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, run(periodsWhole(block.text)));
    case 'prompt':
      return promptBlock(block.tag, block.title, paragraph('BodyText', promptWords(block.text)));
    case 'paragraph': {
      const written = paragraph('BodyText', block.parts.map(partXml).join(''));
      return block.tag ? tagged(block.tag, reportText.controls.sentence, written) : written;
    }
  }
}

/** "năm 2022", "quý IV" and "6 tháng" do not break over two lines of a heading. */
function periodsWhole(text: string): string {
  return text.replace(/(năm|quý) (?=\d|[IV])|(\d) (?=tháng)/giu, (found) => found.replace(' ', '\u00A0'));
}

function partXml(part: Part): string {
  switch (part.kind) {
    case 'text':
      return run(part.text);
    case 'figure':
      return figureControl('narrative', part.code, part.text);
    case 'change':
      return tagged(part.tag, figureTitle('change', part.code, part.text), run(part.text));
  }
}
