import type { Finding } from '../types';

/** Warnings ask to be looked at once, and blanks to be answered: left blank on purpose. An error asks for a reason. */
export function canBeSeen({ kind, severity }: Finding): boolean {
  if (severity === 'error') return false;
  return kind === 'owed' || kind === 'pinned' || (severity === 'warning' && kind !== 'binding');
}
