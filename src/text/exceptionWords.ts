import { exceptions as en } from './en/exceptions';
import type { Text } from './Text';
import type { ExceptionWords } from './vi/exceptions';
import { exceptions as vi } from './vi/exceptions';

/** Apart from the rest, so that the pane starts without them. */
export const exceptionWords: Readonly<Record<Text['language'], ExceptionWords>> = { vi, en };
