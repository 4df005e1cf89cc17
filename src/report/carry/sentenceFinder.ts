import type { Outline } from '../../appendix/types';
import type { ProseParagraph } from '../../prose/types';
import { patternOf } from '../refresh/standingWording';

/** Tags of figures, changes, sentences and accepted exceptions; what stands in a prompt's control is a person's. */
const ours = /^(\d+(\.\w+)*$|change:|sentence:|exception:)/;

/** Whether a paragraph is one of the outline's sentences, its figures being what they may; or one that was changed. */
export function sentenceFinder({ sections }: Outline): (paragraph: ProseParagraph) => 'ours' | 'changed' | 'none' {
  const wordings = sections.flatMap(({ sentences = [] }) =>
    sentences.flatMap(({ text, cases = [] }) => [...(text ? [text] : []), ...cases.map((one) => one.text)]),
  );
  const patterns = wordings.map((wording) => patternOf(wording, new Map()));
  return ({ text, controls }) => {
    const plain = text.replace(/\s+/gu, ' ').trim();
    if (controls.some(({ tag }) => tag.startsWith('exception:'))) return 'ours';
    if (plain.startsWith('- ') && patterns.some((pattern) => pattern.test(plain))) return 'ours';
    return controls.some(({ tag }) => ours.test(tag)) ? 'changed' : 'none';
  };
}
