import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision } from '../../check/exceptions/types';
import type { Finding } from '../../check/types';
import { DoneIcon } from '../icons';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';

const loadForm = () => import('./AcceptForm');

interface Props {
  readonly finding: Finding;
  readonly seen: boolean;
  /** Id of what names the finding. */
  readonly describedBy: string;
  readonly onDecide: (decision: Decision) => void;
}

/** A warning can be marked as seen; an error or warning can be accepted, with a reason. */
export function DecisionButtons({ finding, seen, describedBy, onDecide }: Props) {
  const words = useText().pane.findings;
  const [open, setOpen] = useState(false);
  const form = useLoaded(loadForm, open);
  const look = { size: 'small', 'aria-describedby': describedBy } as const;
  return (
    <>
      {finding.severity === 'warning' && (
        <Button
          {...look}
          aria-pressed={seen}
          icon={seen ? <DoneIcon /> : null}
          onClick={() => onDecide({ kind: seen ? 'withdraw' : 'see', finding })}
        >
          {words.seen}
        </Button>
      )}
      <Button {...look} appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.close : words.accept}
      </Button>
      {open && form && <form.AcceptForm onAccept={(reason) => onDecide({ kind: 'accept', finding, reason })} />}
    </>
  );
}
