import { ninhThuan2021 } from '../appendix/ninh-thuan-2021/edition';
import type { Edition } from '../appendix/types';
import { cli } from '../text/vi/cli';
import { Stop } from './Stop';

export const editions: readonly Edition[] = [ninhThuan2021];

export function editionNamed(id: string): Edition {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Stop(cli.unknownEdition(id, editions.map((edition) => edition.id).join(', ')));
  return found;
}
