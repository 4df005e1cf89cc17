import { Button } from '@fluentui/react-components';
import type { Profile } from '../../appendix/profile';
import { wordWords } from '../../text/wordWords';
import type { PaneServices } from '../services';
import type { Session } from '../session';
import { useText } from '../text';
import type { ChosenFile } from '../wordSession';
import { FilePicker } from './FilePicker';
import { ProfileForm } from './ProfileForm';
import { Step } from './Step';
import { Trouble } from './Trouble';

interface Props {
  readonly state: Session;
  readonly services: PaneServices;
  readonly onChoose: (file: ChosenFile) => void;
  readonly onProfile: (profile: Profile) => void;
}

export function FileStep({ state, services, onChoose, onProfile }: Props) {
  const { language, failures } = useText();
  const words = wordWords[language].file;
  const { sheet, profile, busy } = state;
  const file = sheet.kind === 'read' ? (sheet.file ?? null) : null;
  return (
    <Step number={1} title={words.title} done={file !== null}>
      {file === null && <p className="muted">{words.help}</p>}
      <p className="muted" role="status">
        {file !== null && words.chosen(file.name)}
      </p>
      {sheet.kind === 'read' && file !== null && file.others.length > 0 && (
        <p className="caution">{words.others(sheet.reading.sheet.name, file.others)}</p>
      )}
      {sheet.kind === 'failed' && <Trouble {...failures[sheet.trouble.kind]} />}
      <FilePicker label={file === null ? words.choose : words.other} onChoose={onChoose} />
      {file !== null && !profile && (
        <>
          <p className="caution">{words.noProfile}</p>
          <ProfileForm
            profile={null}
            folded={false}
            services={services}
            busy={busy}
            onSubmit={onProfile}
            submit={
              <Button type="submit" className="wide">
                {words.useProfile}
              </Button>
            }
          />
        </>
      )}
    </Step>
  );
}
