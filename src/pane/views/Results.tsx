import type { Profile } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import type { Checked } from '../services';
import type { Doing } from '../session';
import { useLoaded } from '../useLoaded';
import type { Ways } from './FindingItem';
import { Findings } from './Findings';
import { GroupProgress } from './GroupProgress';
import { Summary } from './Summary';

const loadAccepted = () => import('./AcceptedFindings');

/** In Word, where there is no cell to go to and nothing to write to, the ways are absent. */
interface Props extends Ways {
  readonly checked: Checked;
  readonly edition: Edition;
  readonly profile: Profile | null;
  readonly busy: Doing | null;
}

export function Results({ checked, edition, profile, busy, ...ways }: Props) {
  const { accepted } = checked.review;
  const list = useLoaded(loadAccepted, accepted.length > 0);
  return (
    <div className="results" aria-busy={busy === 'check'}>
      <Summary checked={checked} />
      <Findings checked={checked} edition={edition} {...ways} />
      {list && accepted.length > 0 && (
        <list.AcceptedFindings accepted={accepted} edition={edition} onDecide={ways.onDecide} />
      )}
      {profile && <GroupProgress checked={checked} edition={edition} remit={profile.remit} onGoTo={ways.onGoTo} />}
    </div>
  );
}
