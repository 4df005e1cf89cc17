import { createContext, use } from 'react';
import type { Text } from '../text/Text';

const TextContext = createContext<Text | null>(null);

export const TextProvider = TextContext.Provider;

/** The sentences of the language the pane is shown in. */
export function useText(): Text {
  const text = use(TextContext);
  if (!text) throw new Error('A view stands outside TextProvider');
  return text;
}
