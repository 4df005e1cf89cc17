import { useId } from 'react';
import type { Edition } from '../../appendix/types';
import type { Card } from '../../check/cardsOf';
import type { Decision } from '../../check/exceptions/types';
import type { Explanation } from '../../check/explain/types';
import { offerOf } from '../../check/offerOf';
import type { Finding } from '../../check/types';
import { tellIn } from '../../text/tellIn';
import type { Checked } from '../services';
import { useText } from '../text';
import { DecisionButtons } from './DecisionButtons';
import { GoToButtons } from './GoToButtons';
import { Proposal } from './Proposal';
import { Where } from './Where';

/** What can be done about a finding from here. */
export interface Ways {
  readonly onGoTo?: (code: string) => void;
  /** Writes the one number that a finding offers. */
  readonly onCorrect?: (finding: Finding) => void;
  /** Writes what an explanation of the card offers. */
  readonly onMend?: (card: Card, explanation: Explanation) => void;
  readonly onDecide?: (decisions: readonly Decision[]) => void;
}

export interface CardProps extends Ways {
  readonly card: Card;
  readonly checked: Checked;
  readonly edition: Edition;
}

/** Where, what, the difference, what to do. */
export function FindingItem({ card, checked, edition, onGoTo, onCorrect, onDecide }: CardProps) {
  const finding = card.findings[0]!;
  const { language, pane } = useText();
  const told = tellIn(language, finding, edition);
  const heading = useId();
  const offer = offerOf(finding);
  const { seen, lapsed } = checked.review;
  const before = lapsed.get(finding.id);
  const reachable = finding.codes.filter((code) => checked.places[code]);
  return (
    <li className={`finding ${finding.severity}`}>
      <h3 id={heading}>
        <Where {...told} />
      </h3>
      <p>
        {told.what} {told.gap && <strong>{told.gap}</strong>}
      </p>
      <p className="muted">{told.advice}</p>
      {before && <p className="caution">{pane.findings.lapsed(before.reason)}</p>}
      {told.why && (
        <details className="why">
          <summary tabIndex={0}>{pane.findings.why}</summary>
          <p className="muted">{told.why}</p>
        </details>
      )}
      <div className="ways">
        {onCorrect && offer && checked.places[offer.code] && (
          <Proposal offer={offer} describedBy={heading} onCorrect={() => onCorrect(finding)} />
        )}
        {onGoTo && reachable.length > 0 && <GoToButtons codes={reachable} onGoTo={onGoTo} />}
        {onDecide && (
          <DecisionButtons card={card} seen={seen.has(finding.id)} describedBy={heading} onDecide={onDecide} />
        )}
      </div>
    </li>
  );
}
