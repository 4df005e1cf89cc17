import type { Carriage } from '../report/carry/types';
import { carry as words } from '../text/vi/carry';

/** What was used again, where it still speaks of the old period, and what found no place. */
export function tellCarried(carriage: Carriage, file: string, say: (line: string) => void): void {
  const { prose, homeless, left, leftovers } = carriage;
  const taken = [...Object.values(prose), ...homeless.map(({ paragraphs }) => paragraphs)].flat().length;
  say(taken === 0 ? words.nothing(file) : words.taken(taken, file));
  if (taken === 0) return;
  say(leftovers.length === 0 ? words.noLeftovers : `${words.leftovers(leftovers.length)}: ${words.leftoversHelp}`);
  for (const { kind, heading, said, around } of leftovers)
    say(`    ${said} (${words.kinds[kind]}) – ${heading}: ${around}`);
  if (homeless.length > 0) say(`${words.homeless(homeless.length)}: ${words.homelessHelp}`);
  for (const { heading, paragraphs } of homeless) say(`    ${heading} (${paragraphs.length})`);
  if (left.length > 0) say(`${words.left(left.length)}: ${words.leftHelp}`);
  for (const { kind, heading, text } of left) say(`    ${words.leftKinds[kind]} – ${heading}: ${text}`);
}
