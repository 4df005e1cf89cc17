import type { Opening } from '../hosts';

/**
 * How this Word opens a report. What the host announces and what the library at hand can call are two things: the npm
 * package stands still at WordApi 1.3, and hosts before it have no new documents.
 */
export function openingOf(isSetSupported: (set: string, version: string) => boolean, online: boolean): Opening {
  const makes = typeof Word.Application?.prototype.createDocument === 'function' && isSetSupported('WordApi', '1.3');
  if (!makes) return 'intoOpen';
  return online ? 'onlineCopy' : 'newDocument';
}
