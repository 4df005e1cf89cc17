import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../../src/appendix/profile';
import { reviewFigures } from '../../src/check/reviewFigures';
import { understandEntries } from '../../src/figures/understandEntries';
import type { PaneServices, Reviewed } from '../../src/pane/services';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';
import type { SheetReading } from '../../src/sheet/types';

const edition = ninhThuan2021;

/** The real checks; files are given and taken by the test. */
export function testServices(changes: Partial<PaneServices> = {}): PaneServices {
  return {
    edition,
    example: exampleProfile,
    year: 2021,
    clock: {
      after(milliseconds, act) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    today: () => '2022-01-03',
    check: checkReading,
    plan: (profile) => planSheet(edition, profile),
    numberFormat: () => '#,##0',
    makeReport: async () => new Uint8Array([80, 75]),
    readFile: async () => ({ ok: false, failure: { kind: 'notWorkbook' } }),
    saveFile: () => undefined,
    ...changes,
  };
}

function checkReading(reading: SheetReading, profile: Profile | null): Reviewed {
  const { entries, places, lost } = bindSheet(edition, reading);
  const figures = understandEntries(edition, entries);
  const office = profile ?? { remit: [], references: {} };
  return { figures, places, review: reviewFigures(edition, figures, office, lost) };
}
