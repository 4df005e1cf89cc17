/** A paragraph of a report as a person reads it, wherever it came from: a Word file, an open document, a text. */
export interface ProseParagraph {
  /** Tabs as \t, line breaks as \n; what was deleted under tracked changes is not in it, nor are list numbers. */
  readonly text: string;
  readonly style: ParagraphStyle;
  /** 0 for a heading of the first level to 8; null for body text. */
  readonly outlineLevel: number | null;
  readonly controls: readonly ProseControl[];
  readonly inTable: boolean;
  /** All its letters are, as in headings that people type. */
  readonly bold?: true;
  /** A bullet of Word's own before it, which is not in the text. */
  readonly bulleted?: true;
  /** Footnotes and endnotes that hang on it. */
  readonly notes?: readonly string[];
  /** It is one of those itself. */
  readonly isNote?: true;
}

export interface ParagraphStyle {
  readonly id: string;
  /** Built-in styles have English names in lower case in every file: "heading 1". */
  readonly name: string;
}

/** A content control over text[start, end); one around whole paragraphs spans each of them. */
export interface ProseControl {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** Still the prompt, nobody has written in it. */
  readonly showingPlaceholder: boolean;
}
