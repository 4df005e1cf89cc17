import type { Mention } from '../../appendix/mention';
import { mentions, shortForms } from '../../appendix/ninh-thuan-2021/mentions';
import type { Edition } from '../../appendix/types';
import type { ShortForms } from './phrasePattern';

/** How prose names the figures of an edition. */
interface Mentions {
  readonly mentions: readonly Mention[];
  readonly shortForms: ShortForms;
}

const known: Readonly<Record<string, Mentions>> = { 'ninh-thuan-2021': { mentions, shortForms } };

export function mentionsOf({ id }: Edition): Mentions {
  return known[id] ?? { mentions: [], shortForms: [] };
}
