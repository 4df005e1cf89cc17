import { Button } from '@fluentui/react-components';
import type { Session } from '../session';
import { useText } from '../text';
import { Trouble } from './Trouble';
import { Waiting } from './Waiting';

interface Props {
  readonly state: Session;
  readonly reading: string;
  readonly nothing: string;
  readonly onRetry?: () => void;
}

/** What stands in place of the results while there are none. */
export function SheetState({ state: { sheet, watch, busy }, reading, nothing, onRetry }: Props) {
  const { pane, failures } = useText();
  const { retry, button } = pane.check;
  switch (sheet.kind) {
    case 'reading':
      return (
        <>
          <Waiting label={reading} />
          {watch === 'waiting' && <p className="watch waiting">{pane.check.watch.waiting}</p>}
        </>
      );
    case 'failed': {
      const told = failures[sheet.trouble.kind];
      return <Trouble what={told.what} advice={told.advice} {...(onRetry ? { retry, onRetry } : {})} />;
    }
    default:
      return (
        <>
          <p className="empty">{nothing}</p>
          {onRetry && (
            <Button className="wide" disabledFocusable={busy !== null} onClick={onRetry}>
              {button}
            </Button>
          )}
        </>
      );
  }
}
