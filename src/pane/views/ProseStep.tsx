import { useState } from 'react';
import { wordWords } from '../../text/wordWords';
import { checkProse, type DocumentDesk, type ReadProse } from '../documentDesk';
import { CheckAgainIcon } from '../icons';
import type { Session } from '../session';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { ActionButton } from './ActionButton';
import { Step } from './Step';
import { Waiting } from './Waiting';

const loadFindings = () => import('./ProseFindings');

interface Props {
  readonly state: Session;
  readonly desk: DocumentDesk;
}

/** The fifth step: the prose of the open document, read on a click and never by itself. */
export function ProseStep({ state: { busy }, desk }: Props) {
  const words = wordWords[useText().language].prose;
  const [prose, setProse] = useState<ReadProse | null>(null);
  const list = useLoaded(loadFindings, prose !== null);
  return (
    <Step number={5} title={words.title} done={prose?.findings.length === 0}>
      <p className="muted">{words.help}</p>
      <ActionButton doing="prose" busy={busy} icon={<CheckAgainIcon />} onClick={() => void checkProse(desk, setProse)}>
        {words.button}
      </ActionButton>
      <p role="status">
        {prose && (
          <>
            <strong>{words.checked(prose.citations)}</strong> {words.found(prose.findings.length)}
          </>
        )}
      </p>
      {prose && (list ? <list.ProseFindings desk={desk} prose={prose} onProse={setProse} /> : <Waiting />)}
    </Step>
  );
}
