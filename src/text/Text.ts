import type { Edition } from '../appendix/types';
import type { Finding } from '../check/types';
import type { Told } from './tell';
import type { Failures } from './vi/failures';
import type { PaneText } from './vi/pane';

/** Everything the pane says, in one language. */
export interface Text {
  readonly language: 'vi' | 'en';
  readonly pane: PaneText;
  readonly failures: Failures;
  tell(finding: Finding, edition: Edition): Told;
}
