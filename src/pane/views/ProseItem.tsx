import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Place } from '../../prose/citations/types';
import { tellCitation } from '../../text/CitationWords';
import { proseWords } from '../../text/proseWords';
import type { ProseFinding } from '../checkDocument';
import { correctProse, type DocumentDesk, type ReadProse } from '../documentDesk';
import { useText } from '../text';
import { DocumentPlace } from './DocumentPlace';

interface Props {
  readonly desk: DocumentDesk;
  readonly found: ProseFinding;
  readonly prose: ReadProse;
  readonly onProse: (prose: ReadProse) => void;
}

/** Where, what, what to do, and the way there. */
export function ProseItem({ desk, found, prose, onProse }: Props) {
  const { language, pane } = useText();
  const words = proseWords[language];
  const heading = useId();
  const { cited, severity, place } = found;
  const { what, advice } =
    found.kind === 'citation' ? tellCitation(words, found.finding) : words.mention(found.finding);
  const correction = found.kind === 'citation' ? found.finding.correction : undefined;
  const inText = ({ paragraph, start, end }: Place) => ({ paragraph, start, end, text: prose.texts[paragraph] ?? '' });
  return (
    <li className={`finding ${severity}`}>
      <h3 id={heading} lang="vi">
        {cited}
      </h3>
      <p>{what}</p>
      <p className="muted">{advice}</p>
      {found.kind === 'citation' && (
        <details className="why">
          <summary tabIndex={0}>{pane.findings.why}</summary>
          <p className="muted">{words.rules[found.finding.rule]}</p>
        </details>
      )}
      <div className="ways">
        {correction && (
          <Button
            size="small"
            className="correct"
            aria-describedby={heading}
            onClick={() => void correctProse(desk, inText(correction), correction.text, onProse)}
          >
            {pane.findings.mend}
          </Button>
        )}
        <DocumentPlace desk={desk} place={inText(place)} describedBy={heading} />
      </div>
    </li>
  );
}
