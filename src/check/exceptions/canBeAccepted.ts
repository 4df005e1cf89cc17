import type { Finding } from '../types';

/** Notices ask for nothing. A line that is lost has no figure that an exception could be bound to. */
export function canBeAccepted({ kind, severity }: Finding): boolean {
  return severity !== 'notice' && kind !== 'binding';
}
