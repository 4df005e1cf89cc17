import type { Severity } from '../../appendix/types';
import type { DocumentDesk, ReadProse } from '../documentDesk';
import { useText } from '../text';
import { ProseItem } from './ProseItem';
import { SeverityIcon } from './SeverityIcon';

interface Props {
  readonly desk: DocumentDesk;
  readonly prose: ReadProse;
  readonly onProse: (prose: ReadProse) => void;
}

const order: readonly Severity[] = ['error', 'warning', 'notice'];

/** What was found in the prose, worst first, each group in the order of the text. */
export function ProseFindings({ desk, prose, onProse }: Props) {
  const { pane } = useText();
  return (
    <div className="results">
      {order.map((severity) => {
        const group = prose.findings.filter((one) => one.severity === severity);
        if (group.length === 0) return null;
        return (
          <details key={severity} className="group" open={severity !== 'notice'}>
            <summary tabIndex={0}>
              <SeverityIcon severity={severity} />
              {pane.findings.group(severity, group.length)}
            </summary>
            <ul>
              {group.map((found) => (
                <ProseItem key={keyOf(found)} desk={desk} found={found} prose={prose} onProse={onProse} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

const keyOf = ({ kind, place, finding }: ReadProse['findings'][number]): string =>
  [kind, place.paragraph, place.start, place.end, 'rule' in finding ? finding.rule : finding.code].join(' ');
