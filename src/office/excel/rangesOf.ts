import { areaAddress } from '../../sheet/address';
import type { Area } from '../../sheet/types';

/** Office cuts addresses off beyond 8,192 characters without saying so. */
const longest = 8000;

/** The areas as few range objects as their addresses allow. */
export function rangesOf(sheet: Excel.Worksheet, areas: readonly Area[]): readonly Excel.RangeAreas[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < longest)
      addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
  }
  return addresses.map((address) => sheet.getRanges(address));
}
