import { blankProfile } from './appendix/blankProfile';
import { ninhThuan2021 as edition } from './appendix/ninh-thuan-2021/edition';
import { excelHost } from './office/excel/excelHost';
import { planSheet } from './sheet/planSheet';

/** The ribbon's insert button: for the office kept in the workbook, else with its places left open. */
async function insertAppendix(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const excel = excelHost(edition, Office.context.requirements.isSetSupported('ExcelApi', '1.20'));
    const known = await excel.read(null);
    const profile = known.ok ? known.value.profile : null;
    await excel.insert(planSheet(edition, profile ?? blankProfile(new Date().getFullYear())), profile);
  } finally {
    event.completed();
  }
}

void Office.onReady().then(() => Office.actions.associate('insertAppendix', insertAppendix));
