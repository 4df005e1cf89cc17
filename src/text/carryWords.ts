import { carry as en } from './en/carry';
import type { Text } from './Text';
import type { CarryWords } from './vi/carry';
import { carry as vi } from './vi/carry';

/** Apart from the rest, so that the pane starts without them. */
export const carryWords: Readonly<Record<Text['language'], CarryWords>> = { vi, en };
