import { exampleProfile } from '../appendix/ninh-thuan-2021/exampleProfile';
import type { Profile } from '../appendix/profile';
import { parseProfile } from '../sheet/readProfilePart';
import { cli } from '../text/vi/cli';
import type { Figured } from './Figured';
import { parseJson, readBytes, textOf } from './files';
import { Stop } from './Stop';

/** The office of a document: from the file named, else from the workbook, else the example with a word about it. */
export function profileFor(path: string | undefined, figured: Partial<Figured>, warn: (said: string) => void): Profile {
  const profile = path === undefined ? (figured.profile ?? null) : fromFile(path);
  if (!profile) warn(cli.exampleOffice(exampleProfile.office));
  const chosen = profile ?? exampleProfile;
  return figured.period ? { ...chosen, period: figured.period } : chosen;
}

function fromFile(path: string): Profile {
  const profile = parseProfile(parseJson(textOf(readBytes(path)), path));
  if (!profile) throw new Stop(cli.notProfile(path));
  return profile;
}
