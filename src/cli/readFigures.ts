import { understandEntries } from '../figures/understandEntries';
import { bindSheet } from '../sheet/bindSheet';
import { readAppendixFile } from '../sheet/readAppendixFile';
import { cli } from '../text/vi/cli';
import { editions } from './editions';
import type { Figured } from './Figured';
import { figuresFromJson } from './figuresFromJson';
import { parseJson, readBytes, textOf } from './files';
import { Stop } from './Stop';

/** Reads one set of figures from a workbook or a .json file. */
export function readFigures(path: string): Figured {
  const bytes = readBytes(path);
  if (/\.jsonl$/i.test(path)) throw new Stop(cli.oneSetOnly);
  if (/\.json$/i.test(path)) return figuresFromJson(parseJson(textOf(bytes), path), path);
  return fromWorkbook(bytes, path);
}

function fromWorkbook(bytes: Uint8Array, path: string): Figured {
  for (const edition of editions) {
    const file = readAppendixFile(edition, bytes);
    if (!file.ok) throw new Stop(cli[file.failure.kind](path));
    const { reading, profile, exceptions, beside, others } = file.value;
    if (!reading) continue;
    const { entries, lost } = bindSheet(edition, reading);
    const last = beside
      .filter((one) => one.reading !== reading)
      .map((one) => ({
        period: one.period,
        figures: understandEntries(edition, bindSheet(edition, one.reading).entries),
      }));
    const sheet = { name: reading.sheet.name, others };
    return { edition, entries, lost, profile, period: null, exceptions, beside: last, sheet };
  }
  throw new Stop(cli.noAppendix(path));
}
