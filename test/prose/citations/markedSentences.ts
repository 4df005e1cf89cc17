import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A real sentence, with the citations that a careful reader marked in it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** The rules whose errors the reader sees in it. */
  readonly errors: readonly string[];
}

/** The sentences of one source, read together as one document. */
export interface Source {
  readonly name: string;
  readonly sentences: readonly Marked[];
}

/** Reads such a file: `# source`, then one sentence a line, `⟦…⟧` about each citation, `↵` for a line's end, `!C2 ` errors. */
export function markedSentences(file: 'marked.txt' | 'kinds.txt'): readonly Source[] {
  const lines = readFileSync(path.join(__dirname, file), 'utf8').trimEnd().split('\n');
  const sources: { name: string; sentences: Marked[] }[] = [];
  for (const line of lines)
    if (line.startsWith('# ')) sources.push({ name: line.slice(2), sentences: [] });
    else sources.at(-1)?.sentences.push(read(line));
  return sources;
}

function read(line: string): Marked {
  const [, errors = '', sentence = ''] = /^((?:!C\d+ )*)(.*)$/.exec(line) ?? [];
  let text = '';
  const marks: { start: number; end: number }[] = [];
  let start = 0;
  for (const letter of sentence.replaceAll('↵', '\n'))
    if (letter === '⟦') start = text.length;
    else if (letter === '⟧') marks.push({ start, end: text.length });
    else text += letter;
  return { text, marks, errors: errors.match(/C\d+/g) ?? [] };
}
