import { element } from '../../ooxml/xml';
import { type FigurePlace, figureTitle } from '../figureTitle';
import { plain } from './plain';
import { promptWords, run } from './runs';

/** A figure; its title keeps what is written. A blank one holds a space, for an empty control cannot be clicked. */
export function figureControl(place: FigurePlace, code: string, text: string): string {
  return control(code, figureTitle(place, code, plain(text)), text === '', run(text || ' '));
}

/** Words to be written over: typing replaces them, and what is typed takes the look of the paragraph. */
export function promptRun(tag: string, title: string, text: string): string {
  return control(tag, title, true, promptWords(text));
}

/** A paragraph to be written over. */
export function promptBlock(tag: string, title: string, paragraph: string): string {
  return control(tag, title, true, paragraph);
}

/** A paragraph, or words inside one, that can be found again. */
export function tagged(tag: string, title: string, content: string): string {
  return control(tag, title, false, content);
}

/**
 * Rich-text controls (no type element): the only ones that every Word's add-in interface lists (WordApi 1.1).
 * ECMA-376 17.5.2: alias, tag, showingPlcHdr in this order.
 */
function control(tag: string, title: string, showsPlaceholder: boolean, content: string): string {
  const properties = [
    element('w:alias', { 'w:val': title }),
    element('w:tag', { 'w:val': plain(tag) }),
    showsPlaceholder ? element('w:showingPlcHdr') : '',
  ].join('');
  return element('w:sdt', {}, element('w:sdtPr', {}, properties) + element('w:sdtContent', {}, content));
}
