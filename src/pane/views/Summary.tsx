import { countOf } from '../../check/cardsOf';
import { ErrorIcon, NoticeIcon, ReadyIcon } from '../icons';
import type { Checked } from '../services';
import { useText } from '../text';

/**
 * The answer in one line. Screen readers hear whenever errors or warnings come and go; how many figures are left, which
 * every cell changes, they find beside it.
 */
export function Summary({ checked: { review, cards } }: { readonly checked: Checked }) {
  const { summary } = useText().pane;
  const errors = countOf(cards, 'error');
  const unseen = cards.filter(({ asking }) => !asking.every(({ id }) => review.seen.has(id)));
  const warnings = countOf(unseen, 'warning');
  const notices = countOf(unseen, 'notice');
  const missing = review.missing.length;
  const accepted = review.accepted.filter(({ finding }) => finding.severity === 'error').length;
  const others = [missing > 0 && summary.missing(missing), notices > 0 && summary.notices(notices)].filter(
    (part) => part !== false,
  );
  const look = others.join(', ');
  const filled = review.progress.reduce((total, group) => total + group.filled, 0);
  const owed = review.progress.reduce((total, group) => total + group.owed, 0);
  const tone = errors > 0 ? 'error' : review.ready ? 'ready' : 'open';
  const Icon = { error: ErrorIcon, ready: ReadyIcon, open: NoticeIcon }[tone];
  const word = { error: summary.errors(errors), ready: summary.ready, open: summary.clean(accepted) }[tone];
  return (
    <div className={`summary ${tone}`}>
      <div role="status">
        <p className={`verdict ${tone}`}>
          <Icon aria-hidden />
          <strong>{word}</strong>
        </p>
        {warnings > 0 && <p>{summary.also(summary.warnings(warnings))}</p>}
      </div>
      {review.ready && <p>{summary.readyDetail(filled, owed - filled, accepted)}</p>}
      {look && <p>{review.ready ? summary.review(look) : summary.also(look)}</p>}
    </div>
  );
}
