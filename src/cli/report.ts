import { makeReport } from '../report/makeReport';
import { writeBytes } from './files';
import { now } from './now';
import { readArguments } from './readArguments';
import { readFigures } from './readFigures';
import { profileFor } from './readProfile';
import { checkFigured } from './resultOf';

/** Writes the narrative report with its appendix as a Word file, and on demand the record of checking behind it. */
export async function report(words: readonly string[], warn: (said: string) => void): Promise<number> {
  const { files, options } = readArguments(words, { profile: 'string', record: 'boolean' }, 2);
  const [source = '', target = ''] = files;
  const figured = readFigures(source);
  const office = options.profile as string | undefined;
  const profile = profileFor(office, figured, warn);
  const checking = options.record ? { review: checkFigured({ ...figured, profile }).settled, at: now() } : null;
  writeBytes(target, await makeReport(figured.edition, profile, figured.entries, checking), [source, office]);
  return 0;
}
