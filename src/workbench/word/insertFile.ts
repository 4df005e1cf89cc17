import type { DocxFile } from './model/docxFile';
import { isApart } from './model/paragraphText';
import type { Span, WordDocument } from './model/wordDocument';
import { attribute, below, childOf, elementsOf, put, take, type XmlElement } from './model/xmlTree';

/**
 * Puts the main text of a file into the document, with what Word is known to lose on this way: headers, footers and
 * page set-up stay those of the document, and the last paragraph loses its look (office-js #3222, #3357). A style or a
 * list that the document has under the same name stays the document's.
 */
export function insertFile(document: WordDocument, file: DocxFile, where: 'Replace' | 'Start' | 'End'): Span {
  const content = elementsOf(childOf(file.document, 'w:document', 'w:body')!).filter(({ name }) => name !== 'w:sectPr');
  for (const block of content) for (const part of [block, ...below(block)]) if (part.name === 'w:sectPr') take(part);
  const added = content.flatMap((block) => [block, ...below(block, isApart)]).filter(({ name }) => name === 'w:p');
  const last = added.at(-1);
  const look = last && childOf(last, 'w:pPr');
  if (look) take(look);
  addMissing(document.file, file, { path: 'word/styles.xml', root: 'w:styles', name: 'w:style', id: 'w:styleId' });
  for (const [name, id] of [
    ['w:abstractNum', 'w:abstractNumId'],
    ['w:num', 'w:numId'],
  ] as const)
    addMissing(document.file, file, { path: 'word/numbering.xml', root: 'w:numbering', name, id });
  const { body } = document;
  const standing = elementsOf(body).filter(({ name }) => name !== 'w:sectPr');
  if (where === 'Replace') for (const block of standing) take(block);
  const end = body.children.findLastIndex((node) => typeof node !== 'string' && node.name === 'w:sectPr');
  put(body, where === 'Start' ? 0 : end < 0 ? body.children.length : end, ...content);
  document.changed();
  const [first = document.paragraphs[0]!, final = first] = [added[0], last];
  return { ...document.spanOf(first), last: final, end: document.spanOf(final).end };
}

interface Kind {
  readonly path: string;
  readonly root: string;
  readonly name: string;
  readonly id: string;
}

/** What the document's part lacks, behind its own of that kind; a part that it does not have at all is not made. */
function addMissing(to: DocxFile, from: DocxFile, { path, root, name, id }: Kind): void {
  const target = childOf(to.tree(path) ?? undefined, root);
  const source = childOf(from.tree(path) ?? undefined, root);
  if (!target || !source) return;
  const ofKind = (parent: XmlElement) => elementsOf(parent).filter((one) => one.name === name);
  const known = new Set(ofKind(target).map((one) => attribute(one, id)));
  const missing = ofKind(source).filter((one) => !known.has(attribute(one, id)));
  // The schema wants all abstract lists before the lists made of them.
  const at = name === 'w:abstractNum' ? 0 : target.children.length;
  put(target, at, ...missing);
}
