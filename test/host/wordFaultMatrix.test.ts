import { wordHost } from '../../src/office/word/wordHost';
import { failures as en } from '../../src/text/en/failures';
import { word as enWord } from '../../src/text/en/word';
import { failures as vi } from '../../src/text/vi/failures';
import { word as viWord } from '../../src/text/vi/word';
import type { Desk } from '../../src/workbench/word/desk';
import { describeFaults, type Stage } from './describeFaults';
import { startWord } from './hostInNode';
import { shortClock } from './shortClock';
import { changes, deeds, usedDocument, type WordDeed } from './wordDeeds';
import { xmlOf } from './wordDocuments';

jest.setTimeout(300_000);

async function stage(deed: WordDeed): Promise<Stage<Desk>> {
  const { desk, ...word } = startWord(usedDocument, 'same');
  const clock = shortClock();
  const newHost = () => wordHost('newDocument', clock);
  let host = newHost();
  return {
    ...word,
    world: desk,
    clock,
    act: () => deed.act(host),
    reopen() {
      host = newHost();
    },
    shown: () => xmlOf(desk),
  };
}

const actions = () => Object.keys(wordHost('newDocument')).filter((key) => key !== 'kind' && key !== 'opening');

const failures = [
  { ...vi, ...viWord.failures },
  { ...en, ...enWord.failures },
];

describeFaults({ deeds, actions, changes, failures, stage });
