import { cli } from '../text/vi/cli';
import { check } from './check';
import { citations } from './citations';
import { report } from './report';
import { Stop } from './Stop';
import { template } from './template';

export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Runs one command and gives its exit code: 0 nothing wrong, 1 errors, 2 unreadable input. */
export async function run([verb, ...words]: readonly string[], { out, err }: Streams): Promise<number> {
  try {
    if (verb === 'check') return check(words, out);
    if (verb === 'template') return template(words, err);
    if (verb === 'report') return report(words, err);
    if (verb === 'citations') return citations(words, out);
    err(verb === undefined ? cli.usage : `${cli.unknownVerb(verb)}\n${cli.usage}`);
    return 2;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    err(error.message);
    return 2;
  }
}
