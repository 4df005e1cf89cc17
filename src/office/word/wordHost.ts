import { type Clock, wallClock } from '../../clock';
import type { Opening, WordHost } from '../hosts';
import { base64 } from './base64';
import { fillControls } from './fillControls';
import { replacePlace, selectPlace } from './locatePlace';
import { requestDocument } from './readDocument';
import { type InWord, runWord } from './runWord';
import { selectControl } from './selectControl';

export { openingOf } from './openingOf';

/** Word as the pane sees it. */
export function wordHost(opening: Opening, clock: Clock = wallClock): WordHost {
  const inWord: InWord = (work) => runWord(work, clock);
  return {
    kind: 'word',
    opening,
    open: (docx) =>
      inWord(async (batch) => {
        batch.application.createDocument(base64(docx)).open();
        await batch.sync();
      }),
    insertHere: (docx) =>
      inWord(async (batch) => {
        const { body } = batch.document;
        body.load('text');
        await batch.sync();
        body.insertFileFromBase64(base64(docx), body.text.trim() ? 'End' : 'Replace');
        await batch.sync();
      }),
    read: () =>
      inWord(async (batch) => {
        const { reading } = requestDocument(batch);
        await batch.sync();
        return reading();
      }),
    select: (place) =>
      inWord((batch) => ('control' in place ? selectControl(batch, place) : selectPlace(batch, place))),
    replace: (place, text) => inWord((batch) => replacePlace(batch, place, text)),
    fill: (decide) => inWord((batch) => fillControls(batch, decide, inWord)),
  };
}
