import type { Edition } from '../appendix/types';
import { bindSheet } from '../sheet/bindSheet';
import type { SheetReading } from '../sheet/types';

/** Whether any figure of a report to compare with is certain. */
export function isReadable(edition: Edition, reading: SheetReading): boolean {
  return Object.keys(bindSheet(edition, reading).places).length > 0;
}
