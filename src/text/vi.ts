import type { Text } from './Text';
import { failures } from './vi/failures';
import { pane } from './vi/pane';

export const vi: Text = {
  language: 'vi',
  pane,
  failures,
};
