import { Unreadable } from '../../ooxml/Unreadable';
import { bareText, childrenNamed, onlyChild, type XmlElement } from '../../ooxml/XmlElement';

/** Excel writes characters that XML cannot hold, and the carriage returns of old files, as _x000D_ (ST_Xstring). */
export const unescaped = (text: string): string =>
  text.replace(/_x([\da-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The text of a string, its rich-text runs joined: one text, or any number of runs with one text each. */
export function stringText(string: XmlElement | undefined): string {
  const own = onlyChild(string, 't');
  const runs = childrenNamed(string, 'r');
  if (own && runs.length > 0) throw new Unreadable();
  return unescaped(bareText(own)) + runs.map(stringText).join('');
}
