import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { ninhThuan2021Report as edition } from '../../src/appendix/ninh-thuan-2021/reportEdition';
import type { Profile } from '../../src/appendix/profile';
import type { Figures } from '../../src/figures/types';
import { buildReport, type ReportExtras } from '../../src/report/buildReport';
import type { Block, Part, ReportDocument } from '../../src/report/types';

export { edition, exampleProfile };

/** The twenty figures of the 2021 report, as it prints them. */
export const figures2021: Figures = typed({
  '3.1.1': '91',
  '3.1.2': '490',
  '3.1.3': '1821',
  '3.1.3.a': '1404',
  '3.1.3.b': '269',
  '3.1.3.c': '148',
  '3.2.1': '1685',
  '3.2.2': '1054',
  '3.3.1': '1127',
  '3.3.2': '71',
  '3.3.3': '95',
  '3.3.4': '90',
  '3.4.1': '100',
  '3.4.2': '99.9',
  '3.4.3': '100',
  '3.4.4': '99.7',
  '3.4.5': '100',
  '3.5.1': '1796',
  '3.5.2': '1560',
  '3.5.3': '1560',
});

/** Figures from numbers as written, with as many decimals as written. */
export function typed(written: Readonly<Record<string, string>>): Figures {
  return Object.fromEntries(
    Object.entries(written).map(([code, text]) => [
      code,
      { kind: 'number', value: Number(text), decimals: text.split('.')[1]?.length ?? 0 },
    ]),
  );
}

export const wholeForm: Profile = { ...exampleProfile, remit: ['1', '2', '3', '4', '5', '6', '7'] };

export function reportOf(
  profile: Partial<Profile> = {},
  figures: Figures = figures2021,
  extras: ReportExtras = {},
): ReportDocument {
  return buildReport(edition, { ...exampleProfile, ...profile }, figures, extras);
}

export const wordsOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');

/** The body as lines of text: headings with their numbers, sentences, prompts. */
export function bodyLines(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `${block.number} ${block.text}`;
    return block.kind === 'prompt' ? block.text : wordsOf(block.parts);
  });
}
