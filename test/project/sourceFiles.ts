import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from '@swc/core';

export const root = path.join(__dirname, '..', '..');

export interface SourceFile {
  /** From the project's top, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file of src. */
export function sourceFiles(): SourceFile[] {
  const names = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join('src', name.split(path.sep).join('/')))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** A node of SWC's syntax tree, as far as these tests look into it. */
export type SyntaxNode = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The nodes of a file's syntax tree: comments are none, so only code is judged. */
export function syntaxOf({ path: file, text }: SourceFile): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'string') nodes.push(value as SyntaxNode);
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022' }));
  return nodes;
}
