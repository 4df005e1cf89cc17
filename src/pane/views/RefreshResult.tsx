import { Button } from '@fluentui/react-components';
import type { FigureChange, Rewrite } from '../../report/refresh/types';
import { wordWords } from '../../text/wordWords';
import type { DocumentDesk, Refreshed } from '../documentDesk';
import { useText } from '../text';
import { FigureChanges } from './FigureChanges';
import { OverwrittenFigures } from './OverwrittenFigures';
import { SentencesToRewrite } from './SentencesToRewrite';
import { Trouble } from './Trouble';

interface Props {
  readonly desk: DocumentDesk;
  readonly refreshed: Refreshed;
  readonly onTake: (change: FigureChange) => void;
  readonly onWrite: (rewrites: readonly Rewrite[]) => void;
  readonly onAnyway: () => void;
}

/** Lines beyond these are counted, not listed. */
const most = 12;

/** What a refresh came to. */
export function RefreshResult({ desk, refreshed, onTake, onWrite, onAnyway }: Props) {
  const words = wordWords[useText().language].refresh;
  const { figures, changes, overwritten, locked, rewrites, absent, otherPeriod, held } = refreshed;
  if (figures === 0) return <Trouble what={words.noReport.what} advice={words.noReport.advice} />;
  if (held && otherPeriod)
    return (
      <>
        <p className="caution" role="alert">
          {words.otherPeriod(otherPeriod.document, otherPeriod.workbook)}
        </p>
        <Button className="wide" onClick={onAnyway}>
          {words.anyway}
        </Button>
      </>
    );
  return (
    <div className="results">
      {rewrites.length > 0 && <SentencesToRewrite desk={desk} rewrites={rewrites} onWrite={onWrite} />}
      {overwritten.length > 0 && <OverwrittenFigures desk={desk} figures={overwritten} onTake={onTake} />}
      {changes.length > 0 && <FigureChanges changes={changes} />}
      {locked.length > 0 && <p className="caution">{words.locked([...new Set(locked.map(({ code }) => code))])}</p>}
      {absent.length > 0 && (
        <p className="muted">{absent.length > most ? words.absentMany(absent.length) : words.absent(absent)}</p>
      )}
    </div>
  );
}
