import { coverage } from '../../src/appendix/ninh-thuan-2021/coverage';
import { ninhThuan2021 } from '../../src/appendix/ninh-thuan-2021/edition';
import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { checkDocument } from '../../src/pane/checkDocument';
import { checkReading } from '../../src/pane/checkReading';
import type { PaneServices } from '../../src/pane/services';
import { Results } from '../../src/pane/views/Results';
import { refreshReport } from '../../src/report/refresh/refreshReport';
import { bindSheet } from '../../src/sheet/bindSheet';
import { planSheet } from '../../src/sheet/planSheet';

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
    check: (...given) => checkReading(edition, ...given),
    plan: (profile, filling) => planSheet(edition, profile, filling),
    Results,
    coverage: async () => coverage,
    numberFormat: () => '#,##0',
    makeReport: async () => new Uint8Array([80, 75]),
    proseChecker: async () => (document, beside) => checkDocument(edition, document, beside),
    refresher: async () => (reading, profile, document) =>
      refreshReport(edition, profile, bindSheet(edition, reading).entries, document),
    readFile: async () => ({ ok: false, failure: { kind: 'notWorkbook' } }),
    saveFile: () => undefined,
    ...changes,
  };
}
