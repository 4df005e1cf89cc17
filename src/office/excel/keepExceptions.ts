import type { Exception } from '../../appendix/exception';
import { exceptionsNamespace, exceptionsPart } from '../../sheet/exceptionsPart';
import { readExceptionsPart } from '../../sheet/readExceptionsPart';
import { keepPart } from './keepPart';
import type { Batch } from './runExcel';

/**
 * Changes the exceptions kept in the workbook: looks, reads what is there, writes. Others may be at work on the same
 * workbook, and no reason of theirs is to be lost: what they have kept is read anew, and once more along with the
 * writing, after which the change is made to what they kept in that moment.
 */
export async function keepExceptions(
  batch: Batch,
  change: (kept: readonly Exception[]) => readonly Exception[],
): Promise<readonly Exception[]> {
  const ask = () => batch.workbook.customXmlParts.getByNamespace(exceptionsNamespace).load('items/id');
  const parts = ask();
  await batch.sync();
  const [first] = parts.items;
  const ids = parts.items.map(({ id }) => id);
  const found = first?.getXml();
  if (found) await batch.sync();

  const write = async (xml: string | undefined) => {
    const changed = change((xml ? readExceptionsPart(xml) : null) ?? []);
    keepPart(batch, ids, exceptionsPart(changed));
    await batch.sync();
    return changed;
  };
  const [now, last] = [ask(), first?.getXml()];
  const changed = await write(found?.value);
  if (last && last.value !== found?.value) return write(last.value);
  return !first && now.items.length > 0 ? keepExceptions(batch, change) : changed;
}
