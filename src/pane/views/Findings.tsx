import type { Edition, Severity } from '../../appendix/types';
import type { Checked } from '../services';
import { useText } from '../text';
import { useLoaded } from '../useLoaded';
import { FindingItem, type Ways } from './FindingItem';
import { SeverityIcon } from './SeverityIcon';

const order: readonly Severity[] = ['error', 'warning', 'notice'];
const loadCase = () => import('./CaseItem');

interface Props extends Ways {
  readonly checked: Checked;
  readonly edition: Edition;
}

/** Findings under their severity, each group foldable. */
export function Findings(props: Props) {
  const words = useText().pane.findings;
  const { cards } = props.checked;
  const explained = useLoaded(
    loadCase,
    cards.some(({ told }) => told),
  );
  return order.map((severity) => {
    const group = cards.filter((card) => card.severity === severity);
    if (group.length === 0) return null;
    return (
      <details key={severity} className="group" open>
        <summary tabIndex={0}>
          <SeverityIcon severity={severity} />
          {words.group(severity, group.length)}
        </summary>
        <ul>
          {group.map((card) =>
            card.told ? (
              explained && <explained.CaseItem key={card.id} card={card} told={card.told} {...props} />
            ) : (
              <FindingItem key={card.id} card={card} {...props} />
            ),
          )}
        </ul>
      </details>
    );
  });
}
