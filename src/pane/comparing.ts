import type { ExcelHost } from '../office/hosts';
import type { actions, SessionStore } from './actions';
import { type Compared, type EarlierReport, periodNamed, withReport } from './compared';
import type { PaneServices, Result } from './services';
import type { Notice } from './session';
import type { ChosenFile } from './wordSession';

/** What a person can ask for about earlier reports. Everything only reads. */
export interface Comparing {
  compareFile(file: ChosenFile): Promise<void>;
  /** Other periods, other days, or a report less. */
  change(compared: Compared): void;
  /** Where there is a workbook: its other appendices. */
  readonly sheets?: {
    list(): ReturnType<ExcelHost['sheets']>;
    compare(sheetId: string): Promise<void>;
  };
}

interface Desk {
  readonly store: SessionStore;
  readonly services: PaneServices;
  readonly act: ReturnType<typeof actions>;
  readonly host: ExcelHost | null;
}

export function comparing({ store, services, act, host }: Desk): Comparing {
  const take = (report: EarlierReport): Result<Notice | null> => {
    store.send({ kind: 'compared', compared: withReport(store.get().compared, report) });
    return { ok: true, value: report.period ? { kind: 'compared' } : null };
  };
  return {
    compareFile: (file) =>
      act('compare', async () => {
        const bytes = await file.arrayBuffer().catch(() => null);
        const read = bytes ? await services.readFile(new Uint8Array(bytes)).catch(() => null) : null;
        if (!read) return { ok: false, failure: { kind: 'damagedFile' } };
        if (!read.ok) return read;
        const { reading, profile } = read.value;
        if (!reading) return { ok: false, failure: { kind: 'noAppendix' } };
        return take({ file: file.name, reading, period: profile?.period ?? periodNamed(reading.sheet.name) });
      }),
    change: (compared) => store.send({ kind: 'compared', compared }),
    ...(host ? { sheets: sheetsOf(host) } : {}),
  };

  function sheetsOf(excel: ExcelHost): NonNullable<Comparing['sheets']> {
    return {
      list: () => excel.sheets(),
      compare: (sheetId) =>
        act('compare', async () => {
          const read = await excel.read(sheetId);
          if (!read.ok) return read;
          const { reading } = read.value;
          // The workbook's profile is that of the report being written: only the sheet's name says which this one is.
          if (!reading) return { ok: false, failure: { kind: 'gone' } };
          return take({ reading, period: periodNamed(reading.sheet.name) });
        }),
    };
  }
}
