import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ControlPlace, TextPlace } from '../../office/hosts';
import { wordWords } from '../../text/wordWords';
import { type DocumentDesk, selectInDocument } from '../documentDesk';
import { useText } from '../text';

interface Props {
  readonly desk: DocumentDesk;
  readonly place: TextPlace | ControlPlace;
  readonly describedBy: string;
}

/** The way to a place in the document; calm where it is no longer there. */
export function DocumentPlace({ desk, place, describedBy }: Props) {
  const words = wordWords[useText().language].refresh;
  const [gone, setGone] = useState(false);
  if (gone)
    return (
      <p className="muted" role="alert">
        {words.gone}
      </p>
    );
  return (
    <Button
      size="small"
      aria-describedby={describedBy}
      onClick={() => void selectInDocument(desk, place, () => setGone(true))}
    >
      {words.select}
    </Button>
  );
}
