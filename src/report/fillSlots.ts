import type { Part } from './types';

/** Splits a text at its slots `{name}`; `known` gives the part that stands in a slot, or null where there is none. */
export function fillSlots(text: string, known: (slot: string) => Part | null): { parts: Part[]; missing: string[] } {
  const parts: Part[] = [];
  const missing: string[] = [];
  for (const [index, piece] of text.split(/[{}]/).entries()) {
    const part = index % 2 === 0 ? ({ kind: 'text', text: piece } as const) : known(piece);
    if (part) append(parts, part);
    else missing.push(piece);
  }
  return { parts, missing };
}

function append(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (part.text === '') return;
  if (part.kind === 'text' && last?.kind === 'text') parts[parts.length - 1] = { ...last, text: last.text + part.text };
  else parts.push(part);
}
