import { blankProfile } from './appendix/blankProfile';
import { ninhThuan2021 as edition } from './appendix/ninh-thuan-2021/edition';
import { excelHost } from './office/excel/excelHost';
import { planSheet } from './sheet/planSheet';

/** The ribbon's insert button: for the office kept in the workbook, else with its places left open. */
async function insertAppendix(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const excel = excelHost(edition, Office.context.requirements.isSetSupported('ExcelApi', '1.20'));
    const known = await excel.read(null);
    // A workbook that cannot be read now may well hold an office: nothing is inserted without its name.
    if (!known.ok) return;
    const { profile } = known.value;
    await excel.insert(planSheet(edition, profile ?? blankProfile(new Date().getFullYear())), profile);
  } finally {
    event.completed();
  }
}

void Office.onReady().then(() => Office.actions.associate('insertAppendix', insertAppendix));
