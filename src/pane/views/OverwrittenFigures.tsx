import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { FigureChange } from '../../report/refresh/types';
import { wordWords } from '../../text/wordWords';
import type { DocumentDesk } from '../documentDesk';
import { useText } from '../text';
import { DocumentPlace } from './DocumentPlace';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly desk: DocumentDesk;
  readonly figures: readonly FigureChange[];
  readonly onTake: (change: FigureChange) => void;
}

/** What a person typed over: theirs, until they take the workbook's. */
export function OverwrittenFigures({ figures, ...ways }: Props) {
  const words = wordWords[useText().language].refresh;
  return (
    <details className="group" open>
      <summary tabIndex={0}>
        <SeverityIcon severity="notice" />
        {words.overwritten(figures.length)}
      </summary>
      <p className="muted">{words.overwrittenHelp}</p>
      <ul>
        {figures.map((figure) => (
          <OverwrittenFigure key={figure.id} figure={figure} {...ways} />
        ))}
      </ul>
    </details>
  );
}

function OverwrittenFigure({ desk, figure, onTake }: Omit<Props, 'figures'> & { readonly figure: FigureChange }) {
  const words = wordWords[useText().language].refresh;
  const heading = useId();
  const { id, code, place, from, to } = figure;
  return (
    <li className="finding">
      <h3 id={heading}>{words.stands(code, place)}</h3>
      <p>{words.differs(from, to)}</p>
      <div className="ways">
        <Button size="small" className="correct" aria-describedby={heading} onClick={() => onTake(figure)}>
          {words.take(to)}
        </Button>
        <DocumentPlace desk={desk} place={{ control: id }} describedBy={heading} />
      </div>
    </li>
  );
}
