import type { Edition } from '../../appendix/types';

const known = new WeakMap<Edition, ReadonlyMap<string, string>>();

/** The nearest heading of the form above an indicator: figures under one are filled in together. */
export function sectionOf(edition: Edition, code: string): string {
  let sections = known.get(edition);
  if (!sections) {
    sections = sectionsOf(edition);
    known.set(edition, sections);
  }
  return sections.get(code) ?? code;
}

function sectionsOf({ lines }: Edition): ReadonlyMap<string, string> {
  const headings = new Set(lines.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  return new Map(
    lines.map(({ id }) => {
      let above = id;
      do above = above.slice(0, Math.max(0, above.lastIndexOf('.')));
      while (above !== '' && !headings.has(above));
      return [id, above];
    }),
  );
}
