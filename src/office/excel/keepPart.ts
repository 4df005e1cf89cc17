import type { Batch } from './runExcel';

/** Puts a part into the workbook in place of those that are there. */
export function keepPart({ workbook }: Batch, partIds: readonly string[], xml: string): void {
  const [first, ...others] = partIds;
  if (first === undefined) workbook.customXmlParts.add(xml);
  else workbook.customXmlParts.getItem(first).setXml(xml);
  for (const id of others) workbook.customXmlParts.getItem(id).delete();
}
