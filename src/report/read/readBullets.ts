import { childNamed, type XmlElement } from '../../ooxml/XmlElement';

/** Whether Word sets a bullet before a paragraph, by its list and level. */
export type Bullets = (list: string | undefined, level: string | undefined) => boolean;

/** Reads word/numbering.xml (ECMA-376 17.9): a list, the look it goes by, and the sign of each level. */
export function readBullets(numbering: XmlElement | undefined): Bullets {
  const named = (name: string) => (numbering?.children ?? []).filter((child) => child.name === name);
  const looks = new Map(named('abstractNum').map((look) => [look.attributes.abstractNumId, look]));
  const lists = new Map(
    named('num').map((list) => [list.attributes.numId, looks.get(childNamed(list, 'abstractNumId')?.attributes.val)]),
  );
  return (list, level = '0') => {
    const levels = lists.get(list)?.children ?? [];
    const own = levels.find(({ name, attributes }) => name === 'lvl' && attributes.ilvl === level);
    return childNamed(own, 'numFmt')?.attributes.val === 'bullet';
  };
}
