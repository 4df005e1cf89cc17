import type { Edition } from '../../appendix/types';
import { addressOf } from '../../sheet/address';
import { profileNamespace } from '../../sheet/profilePart';
import type { ExcelHost } from '../hosts';
import { keepProfile } from './keepProfile';
import { type Kept, requestKept } from './readKept';
import { readWorkbook } from './readWorkbook';
import { type Batch, changeExcel, readExcel } from './runExcel';
import { watchEdits } from './watchEdits';

/**
 * Excel as the pane sees it. It remembers what is kept beside the sheets, so that each reading after the first is one
 * round trip.
 * `undoAsOne`: the host merges a batch into one undo step when asked.
 */
export function excelHost(edition: Edition, undoAsOne = false): ExcelHost {
  let known: Partial<Kept> = {};
  const change = <T>(work: (batch: Batch) => Promise<T>) => changeExcel(work, undoAsOne);
  return {
    kind: 'excel',
    async insert(plan, chosen) {
      // Drawing a sheet is asked for once a quarter: it loads when it is.
      const { insertSheet } = await import('./insertSheet');
      const outcome = await change((batch) => insertSheet(batch, plan, chosen));
      if (outcome.ok && chosen) known = { ...known, profile: chosen };
      return outcome;
    },
    read: (sheetId) =>
      readExcel(async (batch) => {
        const kept = requestKept(batch, known);
        const reading = await readWorkbook(batch, edition, sheetId);
        // What was kept by a click while this was read is newer than what was found.
        const now = { ...(await kept()), ...known };
        known = now;
        return { reading, ...now };
      }),
    sheets: () =>
      readExcel(async (batch) => {
        const { listAppendices } = await import('./listAppendices');
        return listAppendices(batch, edition);
      }),
    watch: (onEdit) => readExcel((batch) => watchEdits(batch, onEdit)),
    goTo: (sheetId, place) =>
      change(async (batch) => {
        const sheet = batch.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        sheet.getRange(addressOf(place)).select();
        await batch.sync();
      }),
    correct: (sheetId, cells) =>
      change(async (batch) => {
        const sheet = batch.workbook.worksheets.getItem(sheetId);
        for (const { place, value, format } of cells) {
          const cell = sheet.getRange(addressOf(place));
          cell.numberFormat = [[format]];
          cell.values = [[value]];
        }
        await batch.sync();
      }),
    async saveProfile(chosen) {
      const outcome = await change(async (batch) => {
        const parts = batch.workbook.customXmlParts.getByNamespace(profileNamespace).load('items/id');
        await batch.sync();
        keepProfile(
          batch,
          parts.items.map(({ id }) => id),
          chosen,
        );
        await batch.sync();
      });
      if (outcome.ok) known = { ...known, profile: chosen };
      return outcome;
    },
    async keepExceptions(decided) {
      const { keepExceptions } = await import('./keepExceptions');
      const outcome = await change((batch) => keepExceptions(batch, decided));
      if (outcome.ok) known = { ...known, exceptions: outcome.value };
      return outcome;
    },
  };
}
