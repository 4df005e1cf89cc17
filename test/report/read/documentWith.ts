import { packed } from '../../sheet/packed';

const wordml = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** The smallest .docx with the given body, and the parts that a test wants to be different. */
export function documentWith(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return packed({
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${wordml}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  });
}

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
