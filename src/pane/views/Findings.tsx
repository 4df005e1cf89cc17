import type { Edition, Severity } from '../../appendix/types';
import type { Checked } from '../services';
import { useText } from '../text';
import { FindingItem, type Ways } from './FindingItem';
import { SeverityIcon } from './SeverityIcon';

const order: readonly Severity[] = ['error', 'warning', 'notice'];

interface Props extends Ways {
  readonly checked: Checked;
  readonly edition: Edition;
}

/** Findings under their severity, each group foldable. */
export function Findings(props: Props) {
  const words = useText().pane.findings;
  return order.map((severity) => {
    const group = props.checked.review.findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <details key={severity} className="group" open>
        <summary>
          <SeverityIcon severity={severity} />
          {words.group(severity, group.length)}
        </summary>
        <ul>
          {group.map((finding) => (
            <FindingItem key={finding.id} finding={finding} {...props} />
          ))}
        </ul>
      </details>
    );
  });
}
