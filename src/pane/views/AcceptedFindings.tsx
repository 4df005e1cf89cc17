import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { Edition } from '../../appendix/types';
import type { Accepted } from '../../check/exceptions/types';
import { exceptionWords } from '../../text/exceptionWords';
import { tellIn } from '../../text/tellIn';
import { DoneIcon } from '../icons';
import { useText } from '../text';
import type { Ways } from './FindingItem';
import { Where } from './Where';

interface Props {
  readonly accepted: readonly Accepted[];
  readonly edition: Edition;
  readonly onDecide: Ways['onDecide'] | undefined;
}

/** What the office stands by: struck out, with its reason. */
export function AcceptedFindings({ accepted, ...rest }: Props) {
  const words = exceptionWords[useText().language];
  return (
    <details className="group" open>
      <summary tabIndex={0}>
        <DoneIcon className="mark accepted" aria-hidden />
        {words.title(accepted.length)}
      </summary>
      <ul>
        {accepted.map((one) => (
          <AcceptedItem key={one.finding.id} accepted={one} {...rest} />
        ))}
      </ul>
    </details>
  );
}

function AcceptedItem({ accepted, edition, onDecide }: Omit<Props, 'accepted'> & { readonly accepted: Accepted }) {
  const { language } = useText();
  const words = exceptionWords[language];
  const heading = useId();
  const { finding, exception } = accepted;
  const told = tellIn(language, finding, edition);
  return (
    <li className="finding accepted">
      <h3 id={heading}>
        <s>
          <Where {...told} />
        </s>
      </h3>
      <p>
        <s>
          {told.what} {told.gap}
        </s>
      </p>
      <p className="reason">
        <strong>{words.reason}</strong> <span lang="vi">{exception.reason}</span>
      </p>
      <div className="ways">
        {exception.at && <span className="muted">{words.on(exception.at)}</span>}
        {onDecide && (
          <Button size="small" aria-describedby={heading} onClick={() => onDecide([{ kind: 'withdraw', finding }])}>
            {words.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}
