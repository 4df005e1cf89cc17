import type { Text } from '../../src/text/Text';
import { tell } from '../../src/text/tell';
import { failures } from '../../src/text/vi/failures';
import { findings } from '../../src/text/vi/findings';
import { pane } from '../../src/text/vi/pane';

export const vi: Text = {
  language: 'vi',
  pane,
  failures,
  tell: (finding, edition) => tell(findings, finding, edition),
};
