import { parseArgs } from 'node:util';
import { cli } from '../text/vi/cli';
import { Stop } from './Stop';

export interface Arguments {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Every value of the options that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/**
 * Splits what follows the verb into files and the options this verb has; `string` options take a file name,
 * `strings` options too, and may stand there several times.
 */
export function readArguments(
  words: readonly string[],
  known: Readonly<Record<string, 'string' | 'strings' | 'boolean'>>,
  files: number,
): Arguments {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, type]) => [name, { type: type === 'boolean' ? type : ('string' as const) }]),
  );
  const { tokens, positionals, values } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens ?? []) {
    if (token.kind !== 'option') continue;
    const takesNone = known[token.name] === 'boolean' && token.value !== undefined;
    if (!Object.hasOwn(known, token.name) || takesNone) throw new Stop(cli.unknownOption(token.rawName));
    if (known[token.name] !== 'boolean' && token.value === undefined) throw new Stop(cli.missingValue(token.rawName));
  }
  if (positionals.length < files) throw new Stop(`${cli.missingFile}\n${cli.usage}`);
  if (positionals.length > files) throw new Stop(cli.tooManyFiles);
  const valuesOf = (name: string) =>
    (tokens ?? []).flatMap((token) => (token.kind === 'option' && token.name === name ? (token.value ?? []) : []));
  const many = Object.keys(known).filter((name) => known[name] === 'strings');
  const lists = Object.fromEntries(many.map((name) => [name, valuesOf(name)]));
  return { files: positionals, options: values as Arguments['options'], lists };
}
