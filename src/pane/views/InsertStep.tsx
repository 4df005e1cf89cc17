import type { Profile } from '../../appendix/profile';
import { InsertIcon } from '../icons';
import type { PaneServices } from '../services';
import type { Session } from '../session';
import { useText } from '../text';
import { ActionButton } from './ActionButton';
import { ProfileForm } from './ProfileForm';
import { Step } from './Step';

interface Props {
  readonly state: Session;
  readonly services: PaneServices;
  readonly onInsert: (profile: Profile) => void;
  readonly onSave: (profile: Profile) => void;
}

export function InsertStep({ state, services, onInsert, onSave }: Props) {
  const { insert, profile: words } = useText().pane;
  const { sheet, profile, busy } = state;
  const done = sheet.kind === 'read';
  const help = done ? insert.helpDone(sheet.reading.sheet.name) : profile ? insert.helpKnown : insert.help;
  if (sheet.kind === 'reading' && !profile) {
    return (
      <Step number={1} title={insert.title}>
        <p className="muted">{help}</p>
      </Step>
    );
  }
  return (
    <Step number={1} title={insert.title} done={done && profile !== null}>
      <p className="muted">{help}</p>
      {done && !profile && <p className="caution">{insert.noProfile}</p>}
      <ProfileForm
        profile={profile}
        folded={sheet.kind !== 'absent' || profile !== null}
        services={services}
        onSubmit={onInsert}
        submit={
          <ActionButton
            type="submit"
            doing="insert"
            busy={busy}
            weight={done ? 'aside' : sheet.kind === 'failed' ? 'secondary' : 'primary'}
            icon={<InsertIcon />}
          >
            {done ? insert.again : insert.button}
          </ActionButton>
        }
        {...(done || profile ? { save: words.save, onSave } : {})}
        busy={busy}
      />
    </Step>
  );
}
