/** Word's search takes 255 signs, codes included, and reads ^ as the beginning of one. */
const longest = 255;
const codes: Readonly<Record<string, string>> = { '^': '^^', '\v': '^l', '\n': '^l', '\t': '^t' };

/** As much of a text as Word can look for, and how it wants it written; empty where it cannot be looked for at all. */
export function searchText(text: string): { readonly wanted: string; readonly search: string } {
  let wanted = '';
  let search = '';
  for (const letter of text) {
    const written = codes[letter] ?? letter;
    if (search.length + written.length > longest) break;
    wanted += letter;
    search += written;
  }
  return { wanted, search };
}
