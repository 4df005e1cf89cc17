import { rebuild as en } from './en/rebuild';
import type { Text } from './Text';
import type { RebuildWords } from './vi/rebuild';
import { rebuild as vi } from './vi/rebuild';

/** Apart from the rest, so that the pane starts without them. */
export const rebuildWords: Readonly<Record<Text['language'], RebuildWords>> = { vi, en };
