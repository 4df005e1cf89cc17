import type { Page } from 'playwright-core';

type Script = Awaited<ReturnType<Page['coverage']['stopJSCoverage']>>[number];

/** The pieces of our views that were ever drawn, by the browser's own count of what has run. */
export class Drawn {
  #source = '';
  #ran = new Uint8Array();

  add({ source = '', functions }: Script): void {
    if (this.#source === '') {
      this.#source = source;
      this.#ran = new Uint8Array(source.length);
    }
    const now = new Uint8Array(source.length);
    const ranges = functions.flatMap((one) => one.ranges);
    // What is inside another is told after it.
    ranges.sort((one, other) => other.endOffset - other.startOffset - (one.endOffset - one.startOffset));
    for (const { startOffset, endOffset, count } of ranges) now.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    now.forEach((ran, at) => {
      if (ran) this.#ran[at] = 1;
    });
  }

  /** What makes elements in `folder` and never did: "file: how it begins". */
  missing(folder: string): readonly string[] {
    const heads = [...this.#source.matchAll(/^(?:\/\*\*\*\/ "|;\/\/ )\.\/(\S+?\.tsx?)\b.*$/gm)];
    return heads.flatMap(({ 1: file = '', index }, order) => {
      if (!file.startsWith(folder)) return [];
      const end = heads[order + 1]?.index ?? this.#source.length;
      return this.#gaps(index, end).map((piece) => `${file}: ${piece.replace(/\s+/g, ' ').slice(0, 160)}`);
    });
  }

  #gaps(from: number, to: number): readonly string[] {
    const found: string[] = [];
    for (let start = from; start < to; start += 1) {
      if (this.#ran[start]) continue;
      let end = start;
      while (end < to && !this.#ran[end]) end += 1;
      const piece = this.#source.slice(start, end);
      if (/\.jsxs?\)\(/.test(piece)) found.push(piece.trim());
      start = end;
    }
    return found;
  }
}
