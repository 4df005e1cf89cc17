import { BuilderElement, FileChild, type Paragraph, type ParagraphChild, StringValueElement, XmlComponent } from 'docx';
import { promptWords, run } from './runs';

/** How a content control is found again and what Word calls it. */
interface Address {
  readonly tag: string;
  readonly title: string;
}

/** Rich-text controls (no type element): the only ones that every Word's add-in interface lists (WordApi 1.1). */
class RunControl extends XmlComponent {
  constructor(address: Address, showsPlaceholder: boolean, content: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(...controlParts(address, showsPlaceholder, content));
  }
}

class BlockControl extends FileChild {
  constructor(address: Address, showsPlaceholder: boolean, content: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(...controlParts(address, showsPlaceholder, content));
  }
}

/** A figure inside a line of text. A blank one holds a space, for an empty control cannot be clicked. */
export function figureControl(code: string, title: string, text: string): ParagraphChild {
  return inline(new RunControl({ tag: code, title }, text === '', [run(text || ' ')]));
}

/** Words to be written over: typing replaces them, and what is typed takes the look of the paragraph. */
export function promptRun(tag: string, title: string, text: string): ParagraphChild {
  return inline(new RunControl({ tag, title }, true, [promptWords(text)]));
}

/** A paragraph to be written over. */
export function promptBlock(tag: string, title: string, paragraph: Paragraph): FileChild {
  return new BlockControl({ tag, title }, true, [paragraph]);
}

/** A paragraph that can be found again. */
export function taggedBlock(tag: string, title: string, paragraph: Paragraph): FileChild {
  return new BlockControl({ tag, title }, false, [paragraph]);
}

/** The library brands the inline elements it knows; a control is written just like them. */
function inline(control: RunControl): ParagraphChild {
  return control as XmlComponent as ParagraphChild;
}

// CT_SdtBlock, CT_SdtRun: sdtPr (alias, tag, showingPlcHdr in this order), sdtContent
function controlParts({ tag, title }: Address, showsPlaceholder: boolean, content: readonly XmlComponent[]) {
  const properties = [
    new StringValueElement('w:alias', title),
    new StringValueElement('w:tag', tag),
    ...(showsPlaceholder ? [new BuilderElement({ name: 'w:showingPlcHdr' })] : []),
  ];
  return [
    new BuilderElement({ name: 'w:sdtPr', children: properties }),
    new BuilderElement({ name: 'w:sdtContent', children: content }),
  ];
}
