import type { Checked, PaneServices } from '../services';
import type { Session } from '../session';
import { useLoaded } from '../useLoaded';
import type { Ways } from './FindingItem';
import { Findings } from './Findings';
import { Summary } from './Summary';

const loadAccepted = () => import('./AcceptedFindings');
const loadProgress = () => import('./GroupProgress');

/** In Word, where there is no cell to go to and nothing to write to, the ways are absent. */
export interface ResultsProps extends Ways {
  readonly checked: Checked;
  readonly state: Session;
  readonly services: PaneServices;
}

export function Results({ checked, state, services, ...ways }: ResultsProps) {
  const { profile, busy, compared } = state;
  const { edition, coverage } = services;
  const { accepted } = checked.review;
  const list = useLoaded(loadAccepted, accepted.length > 0);
  const groups = useLoaded(loadProgress, profile !== null);
  return (
    <div className="results" aria-busy={busy === 'check'}>
      <Summary checked={checked} />
      <Findings checked={checked} edition={edition} {...ways} />
      {list && accepted.length > 0 && (
        <list.AcceptedFindings accepted={accepted} edition={edition} onDecide={ways.onDecide} />
      )}
      {profile && groups && (
        <groups.GroupProgress
          checked={checked}
          edition={edition}
          remit={profile.remit}
          beside={compared.reports.some(({ period }) => period)}
          loadCoverage={coverage}
          onGoTo={ways.onGoTo}
        />
      )}
    </div>
  );
}
