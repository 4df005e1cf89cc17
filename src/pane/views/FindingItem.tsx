import type { Edition } from '../../appendix/types';
import type { Finding } from '../../check/types';
import type { Checked } from '../services';
import { useText } from '../text';
import { GoToButtons } from './GoToButtons';
import { Proposal } from './Proposal';

/** What can be done about a finding from here. */
export interface Ways {
  readonly onGoTo?: (code: string) => void;
  readonly onCorrect?: (code: string, value: number) => void;
}

interface Props extends Ways {
  readonly finding: Finding;
  readonly places: Checked['places'];
  readonly edition: Edition;
}

/** Where, what, the difference, what to do. */
export function FindingItem({ finding, places, edition, onGoTo, onCorrect }: Props) {
  const { tell, pane } = useText();
  const told = tell(finding, edition);
  const reachable = finding.codes.filter((code) => places[code]);
  return (
    <li className={`finding ${finding.severity}`}>
      <h3>{told.where}</h3>
      <p>
        {told.what} {told.gap && <strong>{told.gap}</strong>}
      </p>
      <p className="muted">{told.advice}</p>
      {told.why && (
        <details className="why">
          <summary>{pane.findings.why}</summary>
          <p className="muted">{told.why}</p>
        </details>
      )}
      <div className="ways">
        {onCorrect && finding.kind === 'entry' && finding.doubt.proposed !== undefined && (
          <Proposal
            code={finding.codes[0] ?? ''}
            proposed={finding.doubt.proposed}
            doubt={finding.doubt}
            onCorrect={onCorrect}
          />
        )}
        {onGoTo && reachable.length > 0 && <GoToButtons codes={reachable} onGoTo={onGoTo} />}
      </div>
    </li>
  );
}
