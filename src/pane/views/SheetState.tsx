import { Button } from '@fluentui/react-components';
import type { Session } from '../session';
import { useText } from '../text';
import { Trouble } from './Trouble';
import { TroubleCode } from './TroubleCode';
import { Waiting } from './Waiting';

interface Props {
  readonly state: Session;
  readonly onRetry: () => void;
}

/** What stands in place of the results beside a workbook while there are none. */
export function SheetState({ state: { sheet, watch, busy }, onRetry }: Props) {
  const { pane, failures } = useText();
  const { check } = pane;
  switch (sheet.kind) {
    case 'reading':
      return (
        <>
          <Waiting label={check.reading} />
          {watch === 'waiting' && <p className="watch waiting">{check.watch.waiting}</p>}
        </>
      );
    case 'failed': {
      const { trouble } = sheet;
      return (
        <Trouble {...failures[trouble.kind]} retry={check.retry} onRetry={onRetry}>
          <TroubleCode trouble={trouble} />
        </Trouble>
      );
    }
    default:
      return (
        <>
          <p className="empty">{check.absent}</p>
          <Button className="wide" disabledFocusable={busy !== null} onClick={onRetry}>
            {check.button}
          </Button>
        </>
      );
  }
}
