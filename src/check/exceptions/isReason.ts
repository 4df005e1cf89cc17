const LETTERS = 10;
const DIFFERENT = 4;

/** Whether a text says anything: ten letters or digits, and not one key held down. */
export function isReason(text: string): boolean {
  const letters = text.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length >= LETTERS && new Set(letters).size >= DIFFERENT;
}
