import type { Profile } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import { addressOf } from '../../sheet/address';
import { profileNamespace } from '../../sheet/profilePart';
import type { ExcelHost } from '../hosts';
import { keepProfile } from './keepProfile';
import { requestProfile } from './readProfile';
import { readWorkbook } from './readWorkbook';
import { type Batch, changeExcel, readExcel } from './runExcel';
import { watchEdits } from './watchEdits';

/**
 * Excel as the pane sees it. It remembers the workbook's profile, so that each reading after the first is one
 * round trip.
 * `undoAsOne`: the host merges a batch into one undo step when asked.
 */
export function excelHost(edition: Edition, undoAsOne = false): ExcelHost {
  let profile: Profile | null | undefined;
  const change = <T>(work: (batch: Batch) => Promise<T>) => changeExcel(work, undoAsOne);
  return {
    kind: 'excel',
    async insert(plan, chosen) {
      // Drawing a sheet is asked for once a quarter: it loads when it is.
      const { insertSheet } = await import('./insertSheet');
      const outcome = await change((batch) => insertSheet(batch, plan, chosen));
      if (outcome.ok && chosen) profile = chosen;
      return outcome;
    },
    read: (sheetId) =>
      readExcel(async (batch) => {
        const kept = profile === undefined ? requestProfile(batch) : null;
        const reading = await readWorkbook(batch, edition, sheetId);
        const found = kept ? await kept() : null;
        if (profile === undefined) profile = found;
        return { reading, profile };
      }),
    watch: (onEdit) => readExcel((batch) => watchEdits(batch, onEdit)),
    goTo: (sheetId, place) =>
      change(async (batch) => {
        const sheet = batch.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        sheet.getRange(addressOf(place)).select();
        await batch.sync();
      }),
    correct: (sheetId, place, value, format) =>
      change(async (batch) => {
        const cell = batch.workbook.worksheets.getItem(sheetId).getRange(addressOf(place));
        cell.numberFormat = [[format]];
        cell.values = [[value]];
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
      if (outcome.ok) profile = chosen;
      return outcome;
    },
  };
}
