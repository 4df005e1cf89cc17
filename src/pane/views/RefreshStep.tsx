import { useState } from 'react';
import { wordWords } from '../../text/wordWords';
import { type DocumentDesk, type Refreshed, refreshFigures, rewriteSentences, takeFigure } from '../documentDesk';
import { CheckAgainIcon } from '../icons';
import type { Session } from '../session';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { ActionButton } from './ActionButton';
import { gathered } from './FigureChanges';
import { Step } from './Step';
import { Waiting } from './Waiting';

const loadResult = () => import('./RefreshResult');

interface Props {
  readonly state: Session;
  readonly desk: DocumentDesk;
}

type RefreshWords = (typeof wordWords)['vi']['refresh'];

/** The fourth step: the workbook's figures into the open report. */
export function RefreshStep({ state: { sheet, profile, busy }, desk }: Props) {
  const words = wordWords[useText().language].refresh;
  const reading = sheet.kind === 'read' ? sheet.reading : null;
  const [last, setLast] = useState<{ readonly of: typeof reading; readonly refreshed: Refreshed } | null>(null);
  // What another workbook came to says nothing of this one.
  const refreshed = last && last.of === reading ? last.refreshed : null;
  const result = useLoaded(loadResult, refreshed !== null);
  const show = (now: Refreshed) => setLast({ of: reading, refreshed: now });
  const refresh = (regardless: boolean) => void refreshFigures(desk, regardless, show);
  const lacking = reading ? (profile ? null : words.needsProfile) : words.needsFile;
  return (
    <Step number={4} title={words.title}>
      <p className="muted">{words.help}</p>
      {lacking ? (
        <p className="empty">{lacking}</p>
      ) : (
        <ActionButton doing="refresh" busy={busy} icon={<CheckAgainIcon />} onClick={() => refresh(false)}>
          {words.button}
        </ActionButton>
      )}
      <p role="status">{refreshed && !refreshed.held && <strong>{whatBecame(refreshed, words)}</strong>}</p>
      {refreshed && !result && <Waiting />}
      {refreshed && result && (
        <result.RefreshResult
          desk={desk}
          refreshed={refreshed}
          onAnyway={() => refresh(true)}
          onTake={(change) =>
            void takeFigure(desk, change, () =>
              show({
                ...refreshed,
                changes: [...refreshed.changes, change],
                overwritten: refreshed.overwritten.filter((one) => one !== change),
              }),
            )
          }
          onWrite={(written) =>
            void rewriteSentences(desk, written, () =>
              show({ ...refreshed, rewrites: refreshed.rewrites.filter((one) => !written.includes(one)) }),
            )
          }
        />
      )}
    </Step>
  );
}

/** A refresh in one sentence; nothing where there was no report to refresh. */
function whatBecame({ figures, changes, overwritten, locked, rewrites }: Refreshed, words: RefreshWords): string {
  if (figures === 0) return '';
  if (changes.length > 0) return words.done(gathered(changes).length, changes.length);
  const left = overwritten.length + locked.length + rewrites.length;
  return left === 0 ? words.upToDate : words.nothingDone;
}
