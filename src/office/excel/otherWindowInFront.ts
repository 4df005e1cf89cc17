import type { Outcome } from '../failure';

/**
 * Bringing a sheet or a cell to the front fails with the most general of codes while another workbook's window is in
 * front (office-js docs, "Troubleshooting Excel add-ins").
 */
export function otherWindowInFront<T>(went: Outcome<T>): Outcome<T> {
  const general = !went.ok && went.failure.kind === 'unknown' && went.failure.code === 'GeneralException';
  return general ? { ok: false, failure: { kind: 'otherWindow' } } : went;
}
