import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml, writeXml, type XmlElement } from './xmlTree';

const documentPath = 'word/document.xml';

/** The parts of a .docx; those read as XML are written back from what became of them. */
export class DocxFile {
  readonly #parts: Record<string, Uint8Array>;
  readonly #trees = new Map<string, XmlElement>();

  private constructor(parts: Record<string, Uint8Array>) {
    this.#parts = parts;
  }

  /** Null for what is no .docx. */
  static read(bytes: Uint8Array): DocxFile | null {
    try {
      const parts = unzipSync(bytes);
      return parts[documentPath] ? new DocxFile(parts) : null;
    } catch {
      return null;
    }
  }

  get document(): XmlElement {
    return this.tree(documentPath)!;
  }

  tree(path: string): XmlElement | null {
    const known = this.#trees.get(path);
    if (known) return known;
    const part = this.#parts[path];
    if (!part) return null;
    const tree = parseXml(strFromU8(part));
    this.#trees.set(path, tree);
    return tree;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const written = [...this.#trees].map(([path, tree]) => [path, strToU8(writeXml(tree))] as const);
    return new Uint8Array(zipSync({ ...this.#parts, ...Object.fromEntries(written) }));
  }
}
