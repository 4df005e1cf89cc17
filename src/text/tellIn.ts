import type { Edition } from '../appendix/types';
import type { Finding } from '../check/types';
import { findings as en } from './en/findings';
import type { Text } from './Text';
import { type Told, tell } from './tell';
import { findings as vi } from './vi/findings';

const words = { vi, en };

/** Tells a finding in one of the pane's languages; apart from its other words, so that the pane starts without these. */
export const tellIn = (language: Text['language'], finding: Finding, edition: Edition): Told =>
  tell(words[language], finding, edition);
