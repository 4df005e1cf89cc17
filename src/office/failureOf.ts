import type { Failure } from './failure';

/** Office localises its messages, so only the codes count (office-js docs, "Error codes"). */
const kinds: Readonly<Record<string, Exclude<Failure['kind'], 'unknown' | 'notSupported'>>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  InactiveWorkbook: 'otherWindow',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InvalidObjectPath: 'gone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RequestAborted: 'busy',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  MemoryLimitReached: 'busy',
  Conflict: 'busy',
  InsertDeleteConflict: 'busy',
  SearchDialogIsOpen: 'busy',
};

const unsupported = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'NotImplemented',
]);

/** Names what Office reported, as far as a person can act on it; null for what is no report of Office: a bug of ours. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  const { code } = error;
  if (unsupported.has(code)) return { kind: 'notSupported', member: error.debugInfo.errorLocation ?? '' };
  const kind = kinds[code];
  return kind ? { kind } : { kind: 'unknown', code };
}
