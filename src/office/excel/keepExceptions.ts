import type { Exception } from '../../appendix/exception';
import { exceptionsNamespace, exceptionsPart } from '../../sheet/exceptionsPart';
import { readExceptionsPart } from '../../sheet/readExceptionsPart';
import { keepPart } from './keepPart';
import type { Batch } from './runExcel';

/**
 * Changes the exceptions kept in the workbook: looks, reads what is there, writes. What others at work on the same
 * workbook have kept since is read anew, so that no reason of theirs is lost.
 */
export async function keepExceptions(
  batch: Batch,
  change: (kept: readonly Exception[]) => readonly Exception[],
): Promise<readonly Exception[]> {
  const parts = batch.workbook.customXmlParts.getByNamespace(exceptionsNamespace).load('items/id');
  await batch.sync();
  const [first] = parts.items;
  const xml = first?.getXml();
  if (xml) await batch.sync();
  const changed = change((xml && readExceptionsPart(xml.value)) ?? []);
  const ids = parts.items.map(({ id }) => id);
  keepPart(batch, ids, exceptionsPart(changed));
  await batch.sync();
  return changed;
}
