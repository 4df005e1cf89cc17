/** What is used again of an earlier report. */
export interface Carriage {
  /** Paragraphs as they were typed, by the section they go under; before the first heading: `opening`. */
  readonly prose: Readonly<Record<string, readonly string[]>>;
  /** Tags of prompts that nobody answered. */
  readonly unanswered: ReadonlySet<string>;
  /** Text under headings that the outline does not have. */
  readonly homeless: readonly Homeless[];
  /** What is not used again although a person wrote it. */
  readonly left: readonly LeftBehind[];
  /** What still speaks of the old period. */
  readonly leftovers: readonly Leftover[];
}

export interface Homeless {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A table, which holds the figures of its period; a sentence of ours whose words a person has changed; a footnote. */
export interface LeftBehind {
  readonly kind: 'table' | 'sentence' | 'note';
  readonly heading: string;
  readonly text: string;
}

/** Words of the old period, or a number that most likely is of it. */
export interface Leftover {
  readonly kind: 'period' | 'number';
  readonly heading: string;
  readonly said: string;
  /** The words around it, to find it by. */
  readonly around: string;
}
