import { ninhThuan2021Report } from '../appendix/ninh-thuan-2021/reportEdition';
import type { Edition, ReportEdition } from '../appendix/types';

const editions: readonly ReportEdition[] = [ninhThuan2021Report];

/** The edition with its narrative. */
export function reportEditionOf({ id }: Pick<Edition, 'id'>): ReportEdition {
  const found = editions.find((one) => one.id === id);
  if (!found) throw new Error(`No outline for edition ${id}`);
  return found;
}
