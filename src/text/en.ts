import { failures } from './en/failures';
import { pane } from './en/pane';
import type { Text } from './Text';

export const en: Text = {
  language: 'en',
  pane,
  failures,
};
