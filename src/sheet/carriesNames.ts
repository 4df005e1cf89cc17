import type { Edition } from '../appendix/types';
import { indicatorsOf } from '../figures/indicatorsOf';
import { codeOfName } from './cellName';

/** Whether any of the names is an indicator's. */
export function carriesNames(edition: Edition, names: readonly { readonly name: string }[]): boolean {
  return names.some(({ name }) => indicatorsOf(edition).has(codeOfName(name) ?? ''));
}
