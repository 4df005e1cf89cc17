import type { ExplanationWords } from './ExplanationWords';
import { explanations as en } from './en/explanations';
import type { Text } from './Text';
import { explanations as vi } from './vi/explanations';

/** Apart from the rest, so that the pane starts without them. */
export const caseWords: Readonly<Record<Text['language'], ExplanationWords>> = { vi, en };
