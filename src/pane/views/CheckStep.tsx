import type { CompareDesk } from '../comparing';
import { CheckAgainIcon } from '../icons';
import type { Checked, PaneServices } from '../services';
import type { Session } from '../session';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { ActionButton } from './ActionButton';
import { Compare } from './Compare';
import type { Ways } from './FindingItem';
import { SheetState } from './SheetState';
import { Step } from './Step';

const loadRebuild = () => import('./Rebuild');

interface Props extends Required<Ways> {
  readonly state: Session;
  readonly checked: Checked | null;
  readonly services: PaneServices;
  readonly compareDesk: CompareDesk;
  readonly onCheck: () => void;
  readonly onAdopt: () => void;
  readonly onRebuild: () => void;
  readonly onRebuiltSeen: () => void;
}

export function CheckStep(props: Props) {
  const { state, checked, services, compareDesk, onCheck, onAdopt, onRebuild, onRebuiltSeen, ...ways } = props;
  const { check } = useText().pane;
  const watching = check.watch[state.watch];
  const damaged = checked?.review.findings.some(({ kind }) => kind === 'binding') ?? false;
  const unnamed = checked?.unnamed ?? 0;
  const asked = damaged || unnamed > 0 || state.rebuilt !== null;
  const rebuild = useLoaded(loadRebuild, asked);
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
          {rebuild && asked && (
            <rebuild.Rebuild
              state={state}
              checked={checked}
              desk={compareDesk}
              damaged={damaged}
              onAdopt={onAdopt}
              onRebuild={onRebuild}
              onSeen={onRebuiltSeen}
            />
          )}
          <Compare state={state} desk={compareDesk} />
          <services.Results checked={checked} state={state} services={services} {...ways} />
        </>
      ) : (
        <SheetState state={state} onRetry={onCheck} />
      )}
    </Step>
  );
}
