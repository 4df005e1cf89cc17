import { writeRecord } from '../docx/writeDocx';
import { recordPage } from './recordPage';
import type { CheckRecord } from './types';

/** The record of one check as a .docx of its own, one page. */
export function makeRecord(record: CheckRecord): Uint8Array {
  return writeRecord(recordPage(record), record.office);
}
