import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { DismissIcon, DoneIcon, ErrorIcon } from '../icons';
import type { Notice, Session } from '../session';
import { useSlow } from '../slow';
import { useText } from '../text';
import { TroubleCode } from './TroubleCode';

/** What the last action came to: at the foot of the pane, in sight wherever the person has scrolled. */
export function NoticeBar({ state, onDismiss }: { readonly state: Session; readonly onDismiss: () => void }) {
  const { pane } = useText();
  const { notice, busy, host } = state;
  const slow = useSlow(busy) && host === 'excel';
  const failed = notice?.kind === 'failed';
  useLeaving(failed || notice?.kind === 'reportSaved' ? null : notice, onDismiss);
  const message = notice && (
    <div className={failed ? 'message failed' : 'message'}>
      {failed ? <ErrorIcon aria-hidden /> : <DoneIcon aria-hidden />}
      <Sentence notice={notice} />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissIcon />}
        aria-label={pane.notices.dismiss}
        onClick={onDismiss}
      />
    </div>
  );
  return (
    <div className="messages">
      {/* Stands there before it has something to say: else a screen reader would not hear it say so. */}
      <div role="status">
        {slow && (
          <div className="message">
            <p>{pane.notices.finishCell}</p>
          </div>
        )}
        {!failed && message}
      </div>
      {failed && <div role="alert">{message}</div>}
    </div>
  );
}

const READ = 6000;

/** Good news leaves by itself, so that it covers nothing; a failure, and where a file is, stay until they were read. */
function useLeaving(notice: Notice | null, onDismiss: () => void): void {
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => dismiss.current(), READ);
    return () => clearTimeout(timer);
  }, [notice]);
}

function Sentence({ notice }: { readonly notice: Notice }) {
  const { pane, failures } = useText();
  switch (notice.kind) {
    case 'corrected':
    case 'filled':
      return <p>{pane.notices[notice.kind](notice.changes)}</p>;
    case 'reportSaved':
      return <p>{pane.notices.reportSaved(notice.file)}</p>;
    case 'failed': {
      const { trouble } = notice;
      const told = failures[trouble.kind];
      return (
        <p>
          <strong>{told.what}</strong> {told.advice}
          <TroubleCode trouble={trouble} />
        </p>
      );
    }
    default:
      return <p>{pane.notices[notice.kind]}</p>;
  }
}
