import { failures } from './en/failures';
import { findings } from './en/findings';
import { pane } from './en/pane';
import type { Text } from './Text';
import { tell } from './tell';

export const en: Text = {
  language: 'en',
  pane,
  failures,
  tell: (finding, edition) => tell(findings, finding, edition),
};
