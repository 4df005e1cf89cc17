import type { Exception } from '../appendix/exception';
import { jsonPart } from './jsonPart';
import { exceptionsNamespace } from './partNamespaces';

export { exceptionsNamespace };

/** What people accepted, as a custom XML part. */
export function exceptionsPart(exceptions: readonly Exception[]): string {
  return jsonPart('exceptions', exceptionsNamespace, exceptions);
}
