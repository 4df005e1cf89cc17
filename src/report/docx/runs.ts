import { element, escapeXml } from '../../ooxml/xml';
import { plain } from './plain';
import { type RunLook, runProperties } from './properties';

export const promptColor = '767676';

/** The only way text gets into the file: as text, never as a field or an element. */
export function run(text: string, look: RunLook = {}): string {
  return element('w:r', {}, runProperties(look) + words(text));
}

/** Words to be written over: grey italics, given directly as well, for LibreOffice drops the style in a placeholder. */
export function promptWords(text: string): string {
  return run(text, { style: 'PlaceholderText', italics: true, color: promptColor });
}

/** Lines of one paragraph. */
export function lines(texts: readonly string[], look: RunLook = {}): string {
  const broken = texts.map((text, index) => (index > 0 ? element('w:br') : '') + words(text));
  return broken.map((content) => element('w:r', {}, runProperties(look) + content)).join('');
}

function words(text: string): string {
  return element('w:t', { 'xml:space': 'preserve' }, escapeXml(plain(text)));
}
