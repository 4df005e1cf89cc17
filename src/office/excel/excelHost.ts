import type { Edition } from '../../appendix/types';
import { type Clock, wallClock } from '../../clock';
import { addressOf } from '../../sheet/address';
import type { Outcome } from '../failure';
import type { ExcelHost } from '../hosts';
import { otherWindowInFront } from './otherWindowInFront';
import { type Kept, requestKept } from './readKept';
import { readWorkbook } from './readWorkbook';
import { type Batch, type Change, changeExcel, readExcel } from './runExcel';
import { watchEdits } from './watchEdits';

/**
 * Excel as the pane sees it. It remembers what is kept beside the sheets, so that each reading after the first is one
 * round trip; a change that failed may have got that far, so then it looks again.
 * `undoAsOne`: the host merges a batch into one undo step when asked.
 */
export function excelHost(edition: Edition, undoAsOne = false, clock: Clock = wallClock): ExcelHost {
  let known: Partial<Kept> = {};
  const read = <T>(work: (batch: Batch) => Promise<T>) => readExcel(work, clock);
  const change: Change = (work) => changeExcel(work, undoAsOne, clock);
  const remember = (outcome: Outcome<unknown>, kept: Partial<Kept>) => {
    known = outcome.ok ? { ...known, ...kept } : {};
  };
  return {
    kind: 'excel',
    async insert(plan, chosen) {
      // Drawing a sheet is asked for once a quarter: it loads when it is.
      const { insertSheet } = await import('./insertSheet');
      const outcome = await change((batch) => insertSheet(batch, plan, chosen, change));
      remember(outcome, chosen ? { profile: chosen } : {});
      return outcome;
    },
    read: (sheetId) =>
      read(async (batch) => {
        const kept = requestKept(batch, known);
        const reading = await readWorkbook(batch, edition, sheetId);
        // What was kept by a click while this was read is newer than what was found.
        const now = { ...(await kept()), ...known };
        known = now;
        return { reading, ...now };
      }),
    sheets: () =>
      read(async (batch) => {
        const { listAppendices } = await import('./listAppendices');
        return listAppendices(batch, edition);
      }),
    watch: (onEdit) => read((batch) => watchEdits(batch, onEdit)),
    goTo: async (sheetId, place) =>
      otherWindowInFront(
        await change(async (batch) => {
          const sheet = batch.workbook.worksheets.getItem(sheetId);
          sheet.activate();
          sheet.getRange(addressOf(place)).select();
          await batch.sync();
        }),
      ),
    async correct(sheetId, cells) {
      const { correctCells } = await import('./correctCells');
      return change((batch) => correctCells(batch, sheetId, cells, change));
    },
    async adopt(sheetId, adoption) {
      const { adoptSheet } = await import('./adoptSheet');
      return change((batch) => adoptSheet(batch, sheetId, adoption, change));
    },
    async saveProfile(chosen) {
      const { saveProfile } = await import('./saveProfile');
      const outcome = await change((batch) => saveProfile(batch, chosen));
      remember(outcome, { profile: chosen });
      return outcome;
    },
    async keepExceptions(decided) {
      const { keepExceptions } = await import('./keepExceptions');
      const outcome = await change((batch) => keepExceptions(batch, decided));
      remember(outcome, outcome.ok ? { exceptions: outcome.value } : {});
      return outcome;
    },
  };
}
