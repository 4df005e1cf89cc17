import { word as en } from './en/word';
import type { Text } from './Text';
import type { WordWords } from './vi/word';
import { word as vi } from './vi/word';

/** Apart from the rest, so that the pane starts without them. */
export const wordWords: Readonly<Record<Text['language'], WordWords>> = { vi, en };
