import type { Failure } from './failure';
import { Refusal } from './refusal';

/** Office localises its messages, so only the codes count (office-js docs, "Error codes"). */
export const kinds: Readonly<Record<string, Exclude<Failure['kind'], 'unknown' | 'notSupported'>>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  NotAllowed: 'protected',
  InactiveWorkbook: 'otherWindow',
  InvalidSelection: 'otherWindow',
  WriteNotSupportedWhenModalDialogOpen: 'dialogOpen',
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
  ItemAlreadyExists: 'busy',
  ConnectionFailure: 'noAnswer',
  Timeout: 'noAnswer',
  InvalidOrTimedOutSession: 'noAnswer',
};

export const unsupported = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'NotImplemented',
]);

/** Names what Office reported, as far as a person can act on it; null for what is no report of Office: a bug of ours. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Refusal) return error.failure;
  if (!(error instanceof OfficeExtension.Error)) return null;
  const { code } = error;
  if (unsupported.has(code)) return { kind: 'notSupported', member: error.debugInfo.errorLocation ?? '' };
  const kind = kinds[code];
  return kind ? { kind } : { kind: 'unknown', code };
}
