import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Card } from '../../check/cardsOf';
import { canBeAccepted } from '../../check/exceptions/canBeAccepted';
import { canBeSeen } from '../../check/exceptions/canBeSeen';
import type { Decision } from '../../check/exceptions/types';
import { DoneIcon } from '../icons';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';

const loadForm = () => import('./AcceptForm');

interface Props {
  readonly card: Card;
  readonly seen: boolean;
  /** Id of what names the card. */
  readonly describedBy: string;
  readonly onDecide: (decisions: readonly Decision[]) => void;
}

/**
 * A warning can be marked as seen and a blank left as it is; an error or warning can be accepted, with a reason. Holds
 * for all of a card that asks.
 */
export function DecisionButtons({ card: { severity, asking }, seen, describedBy, onDecide }: Props) {
  const words = useText().pane.findings;
  const [open, setOpen] = useState(false);
  const form = useLoaded(loadForm, open);
  const accept = (reason: string) => onDecide(asking.map((finding) => ({ kind: 'accept', finding, reason })));
  const look = { size: 'small', 'aria-describedby': describedBy } as const;
  return (
    <>
      {asking.every(canBeSeen) && (
        <Button
          {...look}
          aria-pressed={seen}
          icon={seen ? <DoneIcon /> : null}
          onClick={() => onDecide(asking.map((finding) => ({ kind: seen ? 'withdraw' : 'see', finding })))}
        >
          {severity === 'notice' ? words.leave : words.seen}
        </Button>
      )}
      {asking.every(canBeAccepted) && (
        <Button {...look} appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.close : words.accept}
        </Button>
      )}
      {open && form && <form.AcceptForm onAccept={accept} onClose={() => setOpen(false)} />}
    </>
  );
}
