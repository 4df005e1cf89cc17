import { element } from '../../ooxml/xml';
import { type ParagraphLook, paragraphProperties } from './properties';

/** A paragraph of runs, by its style or by a look that says more. */
export function paragraph(look: string | ParagraphLook, content = ''): string {
  return element('w:p', {}, paragraphProperties(typeof look === 'string' ? { style: look } : look) + content);
}
