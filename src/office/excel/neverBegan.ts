import type { Outcome } from '../failure';
import { failureOf } from '../failureOf';

/** While a cell is being typed Excel refuses batches whole, never in their middle: refused twice so, nothing was begun. */
export function neverBegan(refused: OfficeExtension.Error, again: Outcome<unknown>): boolean {
  return !again.ok && again.failure.kind === 'cellEditing' && failureOf(refused)?.kind === 'cellEditing';
}
