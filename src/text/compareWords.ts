import { compare as en } from './en/compare';
import type { Text } from './Text';
import type { CompareWords } from './vi/compare';
import { compare as vi } from './vi/compare';

/** Apart from the rest, so that the pane starts without them. */
export const compareWords: Readonly<Record<Text['language'], CompareWords>> = { vi, en };
