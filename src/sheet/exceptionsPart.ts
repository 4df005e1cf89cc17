import type { Exception } from '../appendix/exception';
import { jsonPart } from './jsonPart';

export const exceptionsNamespace = 'urn:cchc:exceptions:1';

/** What people accepted, as a custom XML part. */
export function exceptionsPart(exceptions: readonly Exception[]): string {
  return jsonPart('exceptions', exceptionsNamespace, exceptions);
}
