import { type IRunOptions, TextRun } from 'docx';
import { plain } from './plain';

export const promptColor = '767676';

/** The only way text gets into the file: as text, never as a field or an element. */
export function run(text: string, look: Pick<IRunOptions, 'bold' | 'italics' | 'size'> = {}): TextRun {
  return new TextRun({ ...look, text: plain(text) });
}

/** Words to be written over: grey italics, given directly as well, for LibreOffice drops the style in a placeholder. */
export function promptWords(text: string): TextRun {
  return new TextRun({ style: 'PlaceholderText', italics: true, color: promptColor, text: plain(text) });
}

/** Lines of one paragraph. */
export function lines(texts: readonly string[], look: Pick<IRunOptions, 'bold' | 'italics'> = {}): TextRun[] {
  return texts.map((text, index) => new TextRun({ ...look, text: plain(text), ...(index > 0 ? { break: 1 } : {}) }));
}
