import { decimalsOf } from '../../figures/decimals';
import { formatNumber } from '../../figures/formatNumber';

/** A number with the decimals it has; "…" for none. */
export const number = (value: number | null): string => (value === null ? '…' : formatNumber(value, decimalsOf(value)));
