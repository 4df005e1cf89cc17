import { excelHost } from '../../src/office/excel/excelHost';
import { type ExcelSession, startExcelSession } from '../../src/pane/excelSession';
import { testServices } from '../pane/services';
import { copyBook } from './copyBook';
import { usedBook } from './excelDeeds';
import { type Encounter, startExcel } from './hostInNode';
import { edition, sheetName } from './insertedAppendix';
import { shortClock } from './shortClock';

let used: Awaited<ReturnType<typeof usedBook>> | null = null;

/** The pane's session over the real host, beside a workbook with one slip and one figure written with its unit. */
export async function openPane(meets?: (nth: number) => Encounter | undefined) {
  used ??= await usedBook();
  const book = copyBook(used.book);
  for (const [address, value] of Object.entries({ D33: '91 thủ tục', D35: 1821, D36: 140, D37: 269 }))
    book.edit(sheetName, address, value);
  book.activate(book.sheet(sheetName));
  const excel = startExcel(book);
  if (meets) excel.meet(meets);
  const clock = shortClock();
  const saved: string[] = [];
  const services = testServices({ clock, saveFile: (_, name) => void saved.push(name) });
  const session = startExcelSession(excelHost(edition, false, clock), services);
  return { ...excel, clock, session, saved, services };
}

/** Resolves once the session is as wished. */
export function until(
  session: ExcelSession,
  wished: (state: ReturnType<ExcelSession['get']>) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!wished(session.get())) return;
      leave();
      resolve();
    };
    const leave = session.subscribe(look);
    look();
  });
}
