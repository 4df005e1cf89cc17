import { openPackage, type PackageTrouble } from '../../ooxml/openPackage';
import { parseXml } from '../../ooxml/parseXml';
import { partText } from '../../ooxml/partText';
import { Unreadable } from '../../ooxml/Unreadable';
import { onlyChild, type XmlElement } from '../../ooxml/XmlElement';
import type { ProseParagraph } from '../../prose/types';
import { readBullets } from './readBullets';
import { readParagraphStyles } from './readParagraphStyles';
import { noteKey, readParagraphs } from './readParagraphs';

/** A Word file as far as its words go. */
export interface DocumentFile {
  /** The body in reading order, then footnotes and endnotes; headers and footers are not read. */
  readonly paragraphs: readonly ProseParagraph[];
}

/** Not a .docx at all · opened only with a password · a .docx that cannot be unpacked or is not XML · too large. */
export type DocumentTrouble = 'notDocument' | Exclude<PackageTrouble, 'notPackage'>;
export type DocumentOutcome =
  | { readonly ok: true; readonly value: DocumentFile }
  | { readonly ok: false; readonly trouble: DocumentTrouble };

const wanted = /^(_rels\/\.rels|[^/]+\/[^/]+\.xml)$/;

/** Reads a .docx file: the text, styles and content controls of its paragraphs. Never throws for what the file holds. */
export function readDocx(bytes: Uint8Array): DocumentOutcome {
  const opened = openPackage(bytes, wanted);
  if (!opened.ok) return { ok: false, trouble: opened.trouble === 'notPackage' ? 'notDocument' : opened.trouble };
  try {
    return documentIn(opened.parts);
  } catch (reason) {
    if (reason instanceof Unreadable) return { ok: false, trouble: 'damagedFile' };
    throw reason;
  }
}

function documentIn(files: Readonly<Record<string, Uint8Array>>): DocumentOutcome {
  const part = (name: string, root: string): XmlElement | undefined => {
    const file = files[name];
    if (!file) return undefined;
    const element = parseXml(partText(file));
    return element.name === root ? element : undefined;
  };
  const main = mainPart(part('_rels/.rels', 'Relationships'));
  if (!main || !files[main]) return { ok: false, trouble: 'notDocument' };
  const body = onlyChild(part(main, 'document'), 'body');
  if (!body) return { ok: false, trouble: 'damagedFile' };
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = readParagraphStyles(part(`${folder}styles.xml`, 'styles'));
  const bullets = readBullets(part(`${folder}numbering.xml`, 'numbering'));
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) =>
    (part(`${folder}${kind}s.xml`, `${kind}s`)?.children ?? []).filter(isWritten).map((story) => {
      const paragraphs = readParagraphs(story, { styles, bullets, notes: new Map() });
      return { key: noteKey(`${kind}Reference`, story.attributes.id), paragraphs };
    }),
  );
  const textsOf = (paragraphs: readonly ProseParagraph[]) =>
    paragraphs
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .join(' ')
      .trim();
  const hanging = new Map(notes.map(({ key, paragraphs }) => [key, textsOf(paragraphs)]));
  const inBody = readParagraphs(body, { styles, bullets, notes: hanging });
  const inNotes = notes.flatMap(({ paragraphs }) => paragraphs.map((one) => ({ ...one, isNote: true as const })));
  return { ok: true, value: { paragraphs: [...inBody, ...inNotes] } };
}

/** The part that is the document, whatever it is called; a workbook's main part lies elsewhere. */
function mainPart(relations: XmlElement | undefined): string | undefined {
  const target = relations?.children.find(({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ''));
  const name = target?.attributes.Target?.replace(/^\//, '');
  return name && /^[^/]+\/[^/]*document[^/]*\.xml$/i.test(name) ? name : undefined;
}

/** Notes with a type are the lines that part them from the text. */
function isWritten({ attributes }: XmlElement): boolean {
  return attributes.type === undefined || attributes.type === 'normal';
}
