import type { TextPlace } from '../hosts';

/**
 * Where the letters of a place stand now: in the same paragraph, wherever it moved, else as near as may be in the
 * nearest that holds them.
 */
export function findPlace(
  texts: readonly string[],
  { paragraph, text, start, end }: TextPlace,
): { readonly paragraph: number; readonly start: number } | null {
  const wanted = text.slice(start, end);
  const nearest = (fits: (one: string) => boolean) =>
    texts
      .flatMap((one, index) => (fits(one) ? index : []))
      .sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph))[0];
  const same = nearest((one) => one === text);
  if (same !== undefined) return { paragraph: same, start };
  const changed = nearest((one) => wanted !== '' && one.includes(wanted));
  if (changed === undefined) return null;
  const starts = startsOf(texts[changed]!, wanted).sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return { paragraph: changed, start: starts[0]! };
}

export function startsOf(text: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) starts.push(at);
  return starts;
}
