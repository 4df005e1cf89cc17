import type { Area } from '../../sheet/types';
import { HostError } from '../protocol/hostError';
import { formatArea, intersection, parseArea, quoted } from './address';
import type { Book, Sheet } from './book';
import { type Look, plainLook } from './look';

/** Cells of one sheet: a range has one area, range areas have several. */
export class Region {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  get area(): Area {
    const [first] = this.areas;
    if (!first) throw new HostError('InvalidReference', 'Range');
    return first;
  }

  get address(): string {
    return this.areas.map((area) => `${quoted(this.sheet.name())}!${formatArea(area)}`).join(',');
  }

  of(area: Area): Region {
    return new Region(this.book, this.sheet, [area]);
  }

  /** The cells worth visiting: whole rows and columns are cut to what is used. */
  get visited(): readonly Area[] {
    return this.areas.flatMap((area) => {
      if (area.rows * area.columns < 100_000) return area;
      const used = this.sheet.usedArea(false);
      return (used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 };
    });
  }

  /** What all cells have in common, as Excel answers it: null where they differ. */
  uniform<K extends keyof Look>(member: K): Look[K] | null {
    let common: Look[K] | null | undefined;
    for (const area of this.visited)
      for (let row = area.row; row < area.row + area.rows; row++)
        for (let column = area.column; column < area.column + area.columns; column++) {
          const value = this.sheet.look(row, column)[member] ?? (plainLook as Look)[member];
          if (common === undefined) common = value;
          else if (common !== value) return null;
        }
    return common ?? null;
  }

  paint(change: Look): void {
    this.refuseIfProtected(false);
    for (const area of this.areas) this.sheet.paint(area, change);
  }

  /** Excel refuses locked cells on a protected sheet, and formats unless they were allowed. */
  refuseIfProtected(onlyLocked: boolean): void {
    const { protection } = this.sheet.kept;
    if (!protection.protected) return;
    if (onlyLocked ? this.uniform('locked') === false : protection.options.allowFormatCells === true) return;
    throw new HostError('AccessDenied', 'Range');
  }
}

export function regionAt(book: Book, sheet: Sheet, address: unknown): Region {
  const parts = String(address).split(',');
  const areas = parts.map((part) => parseArea(part.trim()));
  if (areas.some((area) => !area)) throw new HostError('InvalidArgument', 'Worksheet.getRange');
  return new Region(
    book,
    sheet,
    areas.flatMap((area) => area ?? []),
  );
}
