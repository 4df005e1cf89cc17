import { Button } from '@fluentui/react-components';
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
  readonly onWrite: (rewrites: readonly Rewrite[]) => void;
}

/** Sentences that other numbers would make nonsense, with the words that a new report has for them. */
export function SentencesToRewrite({ desk, rewrites, onWrite }: Props) {
  const words = wordWords[useText().language].refresh;
  const untouched = rewrites.filter(({ control }) => control !== null);
  return (
    <details className="group" open>
      <summary tabIndex={0}>
        <SeverityIcon severity="warning" />
        {words.rewrites(rewrites.length)}
      </summary>
      <p className="muted">
        {words.rewritesHelp} {untouched.length > 0 && words.rewritable}
      </p>
      {untouched.length > 1 && (
        <Button className="wide" onClick={() => onWrite(untouched)}>
          {words.writeAll(untouched.length)}
        </Button>
      )}
      <ul>
        {rewrites.map((rewrite) => (
          <Sentence key={rewrite.codes.join()} desk={desk} rewrite={rewrite} onWrite={onWrite} />
        ))}
      </ul>
    </details>
  );
}

const undashed = (sentence: string): string => sentence.replace(/^- /, '');

function Sentence({ desk, rewrite, onWrite }: Omit<Props, 'rewrites'> & { readonly rewrite: Rewrite }) {
  const words = wordWords[useText().language].refresh;
  const heading = useId();
  const { codes, text, paragraph, wanted } = rewrite;
  // A prompt would stand in a new report: what is missing is told instead.
  const awaits = wanted?.startsWith('- [') ?? false;
  return (
    <li className="finding warning">
      <h3 id={heading} lang="vi">
        {rewrite.heading}
      </h3>
      <p lang="vi">{undashed(text)}</p>
      {wanted && !awaits ? (
        <p className="suggested">
          <strong>{words.suggested}</strong> <span lang="vi">{undashed(wanted)}</span>
        </p>
      ) : (
        <p className="muted">{awaits ? words.awaits(codes) : words.dropped}</p>
      )}
      <div className="ways">
        {rewrite.control !== null && (
          <Button size="small" className="correct" aria-describedby={heading} onClick={() => onWrite([rewrite])}>
            {words.write}
          </Button>
        )}
        <DocumentPlace desk={desk} place={{ paragraph, text, start: 0, end: text.length }} describedBy={heading} />
      </div>
    </li>
  );
}
