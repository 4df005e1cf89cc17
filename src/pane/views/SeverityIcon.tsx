import type { Severity } from '../../appendix/types';
import { ErrorIcon, NoticeIcon, WarningIcon } from '../icons';

const icons = { error: ErrorIcon, warning: WarningIcon, notice: NoticeIcon };

/** Always beside the word for the same severity. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return <Icon className={`mark ${severity}`} aria-hidden />;
}
