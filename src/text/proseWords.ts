import type { CitationWords } from './CitationWords';
import { citations as en } from './en/citations';
import type { Text } from './Text';
import { citations as vi } from './vi/citations';

/** Apart from the rest, so that the pane starts without them. */
export const proseWords: Readonly<Record<Text['language'], CitationWords>> = { vi, en };
