import type { Text } from './Text';
import { tell } from './tell';
import { failures } from './vi/failures';
import { findings } from './vi/findings';
import { pane } from './vi/pane';

export const vi: Text = {
  language: 'vi',
  pane,
  failures,
  tell: (finding, edition) => tell(findings, finding, edition),
};
