import { Button } from '@fluentui/react-components';
import { rebuildWords } from '../../text/rebuildWords';
import type { CompareDesk } from '../comparing';
import type { Checked } from '../services';
import type { Session } from '../session';
import { useText } from '../text';
import { ColumnChoice, useColumnChoices } from './ColumnChoice';

interface Props {
  readonly state: Session;
  readonly checked: Checked;
  readonly desk: CompareDesk;
  /** Whether lines are missing, doubled or no longer with their figures. */
  readonly damaged: boolean;
  readonly onAdopt: () => void;
  readonly onRebuild: () => void;
  readonly onSeen: () => void;
}

/** The way out of a table that cannot be mended line by line; afterwards, what did not come along. */
export function Rebuild({ state, checked, desk, damaged, onAdopt, onRebuild, onSeen }: Props) {
  const { rebuilt, profile, busy } = state;
  const { unnamed, told } = checked;
  const words = rebuildWords[useText().language];
  const choices = useColumnChoices(desk.services.edition, state, checked);
  if (rebuilt) {
    const { from, left, strange } = rebuilt;
    const count = left.length + strange.length;
    return (
      <div className="rebuild">
        <p role="alert">{count > 0 ? words.left(count, from) : words.whole(from)}</p>
        {count > 0 && (
          <ul>
            {left.map(({ code, rows, read }) => (
              <li key={code}>
                {words.line(
                  code,
                  rows.map((row) => row + 1),
                  read,
                )}
              </li>
            ))}
            {strange.map(({ row, label, read }) => (
              <li key={row}>{words.strange(row + 1, label, read)}</li>
            ))}
          </ul>
        )}
        <Button size="small" onClick={onSeen}>
          {words.close}
        </Button>
      </div>
    );
  }
  return (
    <div className="rebuild">
      {choices.length > 0 && <ColumnChoice choices={choices} state={state} checked={checked} store={desk.store} />}
      {unnamed > 0 && (
        <>
          <p className="muted">{words.adoptHelp(unnamed)}</p>
          <Button size="small" disabledFocusable={busy !== null} onClick={onAdopt}>
            {words.adopt}
          </Button>
        </>
      )}
      {damaged && (told || choices.length === 0) && (
        <>
          <p className="muted">{words.help}</p>
          {profile ? (
            <Button size="small" disabledFocusable={busy !== null} onClick={onRebuild}>
              {words.button}
            </Button>
          ) : (
            <p className="caution">{words.needsProfile}</p>
          )}
        </>
      )}
    </div>
  );
}
