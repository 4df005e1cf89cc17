import { exceptionsNamespace } from '../../src/sheet/exceptionsPart';
import { profileNamespace } from '../../src/sheet/profilePart';
import type { MemoryBook } from '../../src/workbench/excel/memory/memoryBook';
import type { MemorySheet } from '../../src/workbench/excel/memory/memorySheet';

/**
 * All that a workbook holds, as a text: two that are alike are the same. Which sheet is in front, ids, and in which order
 * names were given are no contents; of several parts of ours the first is the one that counts.
 */
export function stateOf(book: MemoryBook): string {
  const parts = [...book.kept.parts.values()];
  const ours = [profileNamespace, exceptionsNamespace];
  return JSON.stringify({
    sheets: book.sheets().map(sheetState),
    parts: ours.map((namespace) => parts.find((xml) => xml.includes(namespace)) ?? null),
    others: parts.filter((xml) => !ours.some((namespace) => xml.includes(namespace))),
  });
}

function sheetState(sheet: MemorySheet) {
  const cells: Record<string, unknown> = {};
  const used = sheet.usedArea(false);
  if (used)
    sheet.cells.each(used, (row, column) => {
      const cell = sheet.cells.at(row, column);
      if (cell) cells[`${row},${column}`] = cell;
    });
  return {
    name: sheet.name(),
    cells,
    areas: {
      ...sheet.areas,
      marks: sheet.areas.marks.map(({ id, ...mark }) => mark),
      names: [...sheet.areas.names].sort((one, other) => (one.name < other.name ? -1 : 1)),
    },
    kept: sheet.kept,
    sizes: [[...sheet.widths], [...sheet.heights], sheet.frozenRows()],
  };
}
