import type { Profile } from '../../appendix/profile';
import type { Edition } from '../../appendix/types';
import type { Checked } from '../services';
import type { Doing } from '../session';
import { Findings } from './Findings';
import { GroupProgress } from './GroupProgress';
import { Summary } from './Summary';

interface Props {
  readonly checked: Checked;
  readonly edition: Edition;
  readonly profile: Profile | null;
  readonly busy: Doing | null;
  /** Absent in Word, where there is no cell to go to. */
  readonly onGoTo?: (code: string) => void;
  readonly onCorrect?: (code: string, value: number) => void;
}

export function Results({ checked, edition, profile, busy, onGoTo, onCorrect }: Props) {
  const ways = { ...(onGoTo ? { onGoTo } : {}), ...(onCorrect ? { onCorrect } : {}) };
  return (
    <div className="results" aria-busy={busy === 'check'}>
      <Summary review={checked.review} />
      <Findings findings={checked.review.findings} places={checked.places} edition={edition} {...ways} />
      {profile && (
        <GroupProgress checked={checked} edition={edition} remit={profile.remit} {...(onGoTo ? { onGoTo } : {})} />
      )}
    </div>
  );
}
