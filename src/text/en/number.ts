import { decimalsOf } from '../../figures/decimals';

/** Digits as English groups them, without asking the machine's locale. */
export function number(value: number | null): string {
  if (value === null) return '…';
  const [whole = '', fraction] = value.toFixed(decimalsOf(value)).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${thousands}.${fraction}` : thousands;
}
