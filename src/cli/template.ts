import { planSheet } from '../sheet/planSheet';
import { profilePart } from '../sheet/profilePart';
import { writeXlsx } from '../sheet/xlsx/writeXlsx';
import { editions } from './editions';
import { writeBytes } from './files';
import { readArguments } from './readArguments';
import { readFigures } from './readFigures';
import { profileFor } from './readProfile';

/** Writes the appendix as a workbook, blank or filled, for colleagues without the add-in. */
export function template(words: readonly string[], warn: (said: string) => void): number {
  const { files, options } = readArguments(words, { figures: 'string', profile: 'string' }, 1);
  const figured = options.figures === undefined ? null : readFigures(String(options.figures));
  const office = options.profile as string | undefined;
  const profile = profileFor(office, figured ?? {}, warn);
  const filling = Object.fromEntries(
    Object.entries(figured?.entries ?? {}).map(([code, { value, note }]) => [
      code,
      { value: typeof value === 'boolean' ? String(value) : value, ...(note === undefined ? {} : { note }) },
    ]),
  );
  const edition = figured?.edition ?? editions[0]!;
  writeBytes(
    files[0] ?? '',
    writeXlsx({ sheets: [planSheet(edition, profile, filling)], customXml: [profilePart(profile)] }),
    [options.figures as string | undefined, office],
  );
  return 0;
}
