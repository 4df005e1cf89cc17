/** Colours of painted contradictions: Excel's own "bad" and "neutral", dark enough on their ground to read. */
export const markColours = {
  error: { fill: '#FFC7CE', font: '#9C0006' },
  warning: { fill: '#FFEB9C', font: '#7F6000' },
} as const;
