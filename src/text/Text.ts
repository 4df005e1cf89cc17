import type { Failures } from './vi/failures';
import type { PaneText } from './vi/pane';

/** What the pane starts with, in one language; further words load when they are wanted. */
export interface Text {
  readonly language: 'vi' | 'en';
  readonly pane: PaneText;
  readonly failures: Failures;
}
