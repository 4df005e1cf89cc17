import type { ProseParagraph } from '../prose/types';

/** Last period's report, whose prose is used again; kept while the pane is open. */
export interface EarlierProse {
  readonly file: string;
  readonly paragraphs: readonly ProseParagraph[];
}
