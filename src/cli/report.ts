import { makeReport } from '../report/makeReport';
import { writeBytes } from './files';
import { readArguments } from './readArguments';
import { readFigures } from './readFigures';
import { profileFor } from './readProfile';

/** Writes the narrative report with its appendix as a Word file. */
export async function report(words: readonly string[], warn: (said: string) => void): Promise<number> {
  const { files, options } = readArguments(words, { profile: 'string' }, 2);
  const [source = '', target = ''] = files;
  const figured = readFigures(source);
  const office = options.profile as string | undefined;
  const profile = profileFor(office, figured, warn);
  writeBytes(target, await makeReport(figured.edition, profile, figured.entries), [source, office]);
  return 0;
}
