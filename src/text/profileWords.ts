import { profile as en } from './en/profile';
import type { Text } from './Text';
import type { ProfileWords } from './vi/profile';
import { profile as vi } from './vi/profile';

/** Apart from the rest, so that the pane starts without them. */
export const profileWords: Readonly<Record<Text['language'], ProfileWords>> = { vi, en };
