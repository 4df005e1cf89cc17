import { Button } from '@fluentui/react-components';
import { compareWords } from '../../text/compareWords';
import { isKept } from '../compared';
import { keepComparing } from '../comparing';
import { useText } from '../text';
import type { CompareProps } from './ComparedReports';

/** Offers to keep in the workbook what is compared and by which days, wherever that has changed. */
export function KeepComparing({ state: { compared, profile, busy }, desk }: CompareProps) {
  const words = compareWords[useText().language];
  const { host } = desk;
  if (!host || !profile || isKept(compared, profile)) return null;
  return (
    <div className="keep-comparing">
      <p className="muted">
        {compared.reports.some(({ file }) => file !== undefined) ? words.keepFiles : words.keepHelp}
      </p>
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void keepComparing(desk, host)}>
        {words.keep}
      </Button>
    </div>
  );
}
