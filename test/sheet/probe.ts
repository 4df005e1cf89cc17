import { ninhThuan2021 as edition } from '../../src/appendix/ninh-thuan-2021/edition';
import type { Profile } from '../../src/appendix/profile';
import { escapeXml } from '../../src/ooxml/xml';
import { addressOf } from '../../src/sheet/address';
import { codeOfName } from '../../src/sheet/cellName';
import { type Filling, planSheet } from '../../src/sheet/planSheet';
import type { SheetPlan } from '../../src/sheet/types';
import { readXlsx } from '../../src/sheet/xlsx/readXlsx';
import { writeXlsx } from '../../src/sheet/xlsx/writeXlsx';
import { cellsIn } from './cellsIn';
import { packed, unpacked } from './packed';
import { converted } from './soffice';

/** Column G: beside the table, where its formulas can be read back. */
const probeColumn = 6;

export interface Painted {
  readonly rule: string;
  readonly code: string;
  readonly painted: unknown;
}

/**
 * Has LibreOffice work out, for each record, whether each mark paints each of its cells: every mark's formula, moved
 * from the first cell of its area to the cell in question as a spreadsheet moves it, in a cell beside the table.
 */
export function paintedBySpreadsheet(profile: Profile, records: readonly Filling[]): readonly (readonly Painted[])[] {
  const plans = records.map((record, index) => ({ ...planSheet(edition, profile, record), name: `Bản ${index + 1}` }));
  const written = unpacked(writeXlsx({ sheets: plans, customXml: [] }));
  const parts = Object.fromEntries(Object.entries(written).map(([name, xml]) => [name, withErrorValues(xml)]));
  const probed = plans.map((plan, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    return [name, withFormulas(parts[name] ?? '', probesOf(plan))] as const;
  });
  const file = readXlsx(converted(packed({ ...parts, ...Object.fromEntries(probed) }), 'xlsx'));
  if (!file.ok) throw new Error(file.trouble);
  return plans.map((plan, index) =>
    probesOf(plan).map(({ rule, code }, row) => ({
      rule,
      code,
      painted: file.value.sheets[index]?.grid.values[row]?.[probeColumn],
    })),
  );
}

function probesOf(plan: SheetPlan) {
  const codeAt = new Map(plan.names.map(({ name, row, column }) => [`${row},${column}`, codeOfName(name)!]));
  return plan.marks.flatMap(({ rule, areas, formula }) => {
    const cells = cellsIn(areas);
    const first = Number(cells[0]?.split(',')[0]);
    return cells.map((cell) => {
      const down = Number(cell.split(',')[0]) - first;
      const moved = formula.replace(/\bD(\d+)\b/g, (_, row) => `D${Number(row) + down}`);
      return { rule, code: codeAt.get(cell)!, formula: moved.slice(1) };
    });
  });
}

/** Puts each formula into the probe column, one a row, at the end of the row or in a new one. */
function withFormulas(sheet: string, probes: readonly { readonly formula: string }[]): string {
  const rows = new Map(
    [...sheet.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map((row) => [row[1], row[2]]),
  );
  const count = Math.max(rows.size, probes.length);
  const written = Array.from({ length: count }, (_, row) => {
    const formula = probes[row]?.formula;
    const at = addressOf({ row, column: probeColumn });
    const probe = formula === undefined ? '' : `<c r="${at}"><f>${escapeXml(formula)}</f></c>`;
    return `<row r="${row + 1}">${rows.get(String(row + 1)) ?? ''}${probe}</row>`;
  });
  return sheet.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${written.join('')}</sheetData>`);
}

/** A sheet plan holds no error values: texts that look like one become one, as a broken reference would leave it. */
function withErrorValues(xml: string): string {
  return xml.replace(
    / t="inlineStr"><is><t xml:space="preserve">(#[A-Z0-9/]+[!?]?)<\/t><\/is><\/c>/g,
    ' t="e"><v>$1</v></c>',
  );
}
