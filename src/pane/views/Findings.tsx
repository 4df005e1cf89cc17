import type { Edition, Severity } from '../../appendix/types';
import type { Finding } from '../../check/types';
import type { Checked } from '../services';
import { useText } from '../text';
import { FindingItem, type Ways } from './FindingItem';
import { SeverityIcon } from './SeverityIcon';

const order: readonly Severity[] = ['error', 'warning', 'notice'];

interface Props extends Ways {
  readonly findings: readonly Finding[];
  readonly places: Checked['places'];
  readonly edition: Edition;
}

/** Findings under their severity, each group foldable. */
export function Findings({ findings, ...rest }: Props) {
  const words = useText().pane.findings;
  return order.map((severity) => {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) return null;
    return (
      <details key={severity} className="group" open>
        <summary>
          <SeverityIcon severity={severity} />
          {words.group(severity, group.length)}
        </summary>
        <ul>
          {group.map((finding) => (
            <FindingItem key={finding.id} finding={finding} {...rest} />
          ))}
        </ul>
      </details>
    );
  });
}
