import { explanations } from './en/explanations';
import { failures } from './en/failures';
import { findings } from './en/findings';
import { pane } from './en/pane';
import type { Text } from './Text';
import { tell } from './tell';
import { tellCase } from './tellCase';

export const en: Text = {
  language: 'en',
  pane,
  failures,
  tell: (finding, edition) => tell(findings, finding, edition),
  tellCase: (told, figures) => tellCase(explanations, told, figures),
};
