const prefix = 'CT_';

/** The worksheet-scoped defined name of an indicator's figure cell: `3.1.3.a` → `CT_3_1_3_a`. */
export function cellName(code: string): string {
  return prefix + code.replaceAll('.', '_');
}

/** The name of the note cell beside it: `3.4.1` → `GC_3_4_1`, for "Ghi chú". */
export function noteName(code: string): string {
  return `GC_${code.replaceAll('.', '_')}`;
}

/** The indicator a defined name stands for; null for names that are not ours. */
export function codeOfName(name: string): string | null {
  return name.startsWith(prefix) ? name.slice(prefix.length).replaceAll('_', '.') : null;
}
