import type { CompareDesk } from '../comparing';
import { CheckAgainIcon } from '../icons';
import type { Checked, PaneServices } from '../services';
import type { Session } from '../session';
import { useText } from '../text';
import { ActionButton } from './ActionButton';
import { Compare } from './Compare';
import type { Ways } from './FindingItem';
import { Results } from './Results';
import { SheetState } from './SheetState';
import { Step } from './Step';

interface Props extends Required<Ways> {
  readonly state: Session;
  readonly checked: Checked | null;
  readonly services: PaneServices;
  readonly compareDesk: CompareDesk;
  readonly onCheck: () => void;
}

export function CheckStep({ state, checked, services, compareDesk, onCheck, ...ways }: Props) {
  const { check } = useText().pane;
  const watching = check.watch[state.watch];
  return (
    <Step number={2} title={check.title} done={checked?.review.ready ?? false}>
      {watching && checked ? (
        <p className={`watch ${state.watch}`}>{watching}</p>
      ) : (
        <p className="muted">{check.help}</p>
      )}
      {checked ? (
        <>
          <ActionButton
            doing="check"
            busy={state.busy}
            weight={state.watch === 'on' ? 'secondary' : 'primary'}
            icon={<CheckAgainIcon />}
            onClick={onCheck}
          >
            {check.button}
          </ActionButton>
          <Compare state={state} desk={compareDesk} />
          <Results checked={checked} state={state} services={services} {...ways} />
        </>
      ) : (
        <SheetState state={state} reading={check.reading} nothing={check.absent} onRetry={onCheck} />
      )}
    </Step>
  );
}
