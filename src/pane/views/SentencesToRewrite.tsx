import { useId } from 'react';
import type { Rewrite } from '../../report/refresh/types';
import { wordWords } from '../../text/wordWords';
import type { DocumentDesk } from '../documentDesk';
import { useText } from '../text';
import { DocumentPlace } from './DocumentPlace';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly desk: DocumentDesk;
  readonly rewrites: readonly Rewrite[];
}

/** Sentences that other numbers would make nonsense, with the words that a new report has for them. */
export function SentencesToRewrite({ desk, rewrites }: Props) {
  const words = wordWords[useText().language].refresh;
  return (
    <details className="group" open>
      <summary>
        <SeverityIcon severity="warning" />
        {words.rewrites(rewrites.length)}
      </summary>
      <p className="muted">{words.rewritesHelp}</p>
      <ul>
        {rewrites.map((rewrite) => (
          <Sentence key={rewrite.codes.join()} desk={desk} rewrite={rewrite} />
        ))}
      </ul>
    </details>
  );
}

const undashed = (sentence: string): string => sentence.replace(/^- /, '');

function Sentence({ desk, rewrite }: { readonly desk: DocumentDesk; readonly rewrite: Rewrite }) {
  const words = wordWords[useText().language].refresh;
  const heading = useId();
  const { codes, text, paragraph, wanted } = rewrite;
  // A prompt would stand in a new report: what is missing is told instead.
  const awaits = wanted?.startsWith('- [') ?? false;
  return (
    <li className="finding warning">
      <h3 id={heading}>{rewrite.heading}</h3>
      <p>{undashed(text)}</p>
      {wanted && !awaits ? (
        <p className="suggested">
          <strong>{words.suggested}</strong> {undashed(wanted)}
        </p>
      ) : (
        <p className="muted">{awaits ? words.awaits(codes) : words.dropped}</p>
      )}
      <div className="ways">
        <DocumentPlace desk={desk} place={{ paragraph, text, start: 0, end: text.length }} describedBy={heading} />
      </div>
    </li>
  );
}
