import { parseArgs } from 'node:util';
import { cli } from '../text/vi/cli';
import { Stop } from './Stop';

export interface Arguments {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Splits what follows the verb into files and the options this verb has; `string` options take a file name. */
export function readArguments(
  words: readonly string[],
  known: Readonly<Record<string, 'string' | 'boolean'>>,
  files: number,
): Arguments {
  const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
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
    if (known[token.name] === 'string' && token.value === undefined) throw new Stop(cli.missingValue(token.rawName));
  }
  if (positionals.length < files) throw new Stop(`${cli.missingFile}\n${cli.usage}`);
  if (positionals.length > files) throw new Stop(cli.tooManyFiles);
  return { files: positionals, options: values as Arguments['options'] };
}
