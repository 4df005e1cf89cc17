import type { AppendixStyle, Style } from './types';

const cell = { size: 12, border: true, wrap: true } as const;

/** Sizes and cases follow Decree 30/2020, annex I for the title block; the decree leaves tables free. */
export const styles: Readonly<Record<AppendixStyle, Style>> = {
  caption: { size: 14, bold: true, align: 'center' },
  title: { size: 14, bold: true, align: 'center', wrap: true },
  attached: { size: 13, italic: true, align: 'center', wrap: true },
  header: { ...cell, bold: true, align: 'center' },
  number: { ...cell, align: 'center', format: '@' },
  groupNumber: { ...cell, bold: true, align: 'center', format: '@' },
  label: { ...cell, align: 'left' },
  labelItalic: { ...cell, italic: true, align: 'left' },
  groupLabel: { ...cell, bold: true, align: 'left' },
  unit: { ...cell, align: 'center' },
  count: { ...cell, wrap: false, align: 'right', unlocked: true, format: '#,##0' },
  percent: { ...cell, wrap: false, align: 'right', unlocked: true, format: 'General' },
  choice: { ...cell, wrap: false, align: 'right', unlocked: true, format: '0' },
  groupCell: { ...cell, align: 'left' },
  note: { ...cell, align: 'left', unlocked: true, format: '@' },
  blank: { size: 12, align: 'left' },
};
