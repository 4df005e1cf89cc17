import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Card } from '../../check/cardsOf';
import type { Place } from '../../sheet/types';
import type { ToldCase } from '../../text/tellCase';
import { useText } from '../text';
import type { Ways } from './FindingItem';
import { GoToButtons } from './GoToButtons';

interface Props {
  readonly card: Card;
  readonly option: ToldCase['options'][number];
  readonly places: Readonly<Record<string, Place>>;
  /** The only option is told by the heading with this id; one of several tells itself. */
  readonly describedBy?: string;
  readonly onGoTo: Ways['onGoTo'];
  readonly onMend: Ways['onMend'];
}

/** One thing that may have gone wrong, and what can be done about it. */
export function Option({ card, option, places, describedBy, onGoTo, onMend }: Props) {
  const { mend } = useText().pane.findings;
  const own = useId();
  const { explanation, offers, text } = option;
  const reachable = explanation.codes.every((code) => places[code]);
  const ways = (
    <div className="ways">
      {onMend && offers && reachable && (
        <Button
          size="small"
          className="correct"
          aria-describedby={describedBy ?? own}
          onClick={() => onMend(card, explanation)}
        >
          {mend}
        </Button>
      )}
      {onGoTo && <GoToButtons codes={explanation.codes.filter((code) => places[code])} onGoTo={onGoTo} />}
    </div>
  );
  if (describedBy) return ways;
  return (
    <li>
      <p id={own}>{text}</p>
      {ways}
    </li>
  );
}
