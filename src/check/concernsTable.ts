import type { Untrusted } from '../figures/types';

/** Whether it is the table that is in doubt and not one line of it: then it matters whatever the office owes. */
export function concernsTable(why: Untrusted | undefined): boolean {
  return why === 'tables' || why === 'column' || why === 'apart';
}
