import type { Opening, WordHost } from '../hosts';
import { base64 } from './base64';
import { fillControls } from './fillControls';
import { replacePlace, selectPlace } from './locatePlace';
import { requestDocument } from './readDocument';
import { runWord } from './runWord';
import { selectControl } from './selectControl';

export { openingOf } from './openingOf';

/** Word as the pane sees it. */
export function wordHost(opening: Opening): WordHost {
  return {
    kind: 'word',
    opening,
    open: (docx) =>
      runWord(async (batch) => {
        batch.application.createDocument(base64(docx)).open();
        await batch.sync();
      }),
    insertHere: (docx) =>
      runWord(async (batch) => {
        const { body } = batch.document;
        body.load('text');
        await batch.sync();
        body.insertFileFromBase64(base64(docx), body.text.trim() ? 'End' : 'Replace');
        await batch.sync();
      }),
    read: () =>
      runWord(async (batch) => {
        const { reading } = requestDocument(batch);
        await batch.sync();
        return reading();
      }),
    select: (place) =>
      runWord((batch) => ('control' in place ? selectControl(batch, place) : selectPlace(batch, place))),
    replace: (place, text) => runWord((batch) => replacePlace(batch, place, text)),
    fill: (decide) => runWord((batch) => fillControls(batch, decide)),
  };
}
