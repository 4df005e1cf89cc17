import { exampleProfile } from '../../src/appendix/ninh-thuan-2021/exampleProfile';
import { appeared, pressed, unfolded } from './gestures';
import { testExcel, testWord } from './hosts';
import { open, within } from './openParts';
import { rareStates } from './rareStates';
import { figures2021, mixed, readingOf, twoColumns } from './readings';
import {
  comparable,
  corrected,
  damaged,
  decided,
  edited,
  failing,
  keeping,
  nextYear,
  offered,
  refusing,
} from './stateHosts';
import { excel, type State, shell, starting, word } from './stateKinds';

/** Excel lets nobody go to a cell. */
const stuck = { goTo: async () => ({ ok: false as const, failure: { kind: 'protected' as const } }) };

/** Every state of the pane: for pictures (`npm run screens`) and for the tests that walk through all of them. */
export const states: Readonly<Record<string, State>> = {
  starting,
  'script-blocked': shell('scriptBlocked'),
  'part-blocked': shell('partBlocked'),
  'no-answer': shell('noAnswer'),
  'old-office': shell('oldOffice'),
  'not-in-office': shell('notInOffice'),
  broken: excel(() => testExcel(readingOf(mixed)), [], {
    check: () => {
      throw new Error('as a fault of ours would');
    },
  }),
  'no-appendix': excel(() => testExcel()),
  mistaken: excel(() => testExcel(), [pressed('form button[type=submit]'), appeared('[aria-invalid=true]')]),
  'appendix-empty': excel(() => testExcel(readingOf({})), [appeared('.summary')]),
  damaged: excel(() => testExcel(damaged()), [appeared('.rebuild')]),
  rebuilt: excel(() => testExcel(damaged()), [pressed('.rebuild button', 1), appeared('.rebuild li')]),
  'column-asked': excel(() => testExcel(twoColumns()), [appeared('.columns')]),
  'column-chosen': excel(() => testExcel(twoColumns()), [pressed('.columns input', 0), appeared('.rebuild button')]),
  findings: excel(() => testExcel(readingOf(mixed)), [appeared('.finding')]),
  explained: excel(() => testExcel(readingOf({ ...figures2021, '3.1.3': 1281, '3.3.1': 900 })), [appeared('.case')]),
  'one-of-several': excel(() => testExcel(readingOf({ ...figures2021, '3.5.1': 1500 })), [appeared('.case')]),
  offered: excel(() => testExcel(readingOf(offered)), [appeared('.correct')]),
  coverage: excel(
    () => testExcel(readingOf(figures2021), { ...exampleProfile, remit: ['1', '3', '4', '7'] }),
    [appeared('.progress .why'), unfolded('.progress .why'), appeared('.coverage .bar')],
  ),
  comparing: excel(comparable, open.compare),
  compared: excel(comparable, [
    ...open.compare,
    pressed('.compare-form .ways button', 0),
    appeared('.compared'),
    pressed('.compare-form .ways button', 1),
    appeared('.compared li + li'),
  ]),
  'kept-comparison': excel(keeping, [appeared('.compared .caution')]),
  decided: excel(decided, [appeared('.accepted')]),
  accepting: excel(
    () => testExcel(readingOf(mixed)),
    [pressed('.finding.error button[aria-expanded]'), appeared('.accept')],
  ),
  'wide-remit': excel(
    () => testExcel(readingOf(mixed), { ...exampleProfile, remit: ['1', '3', '4', '7'] }),
    [appeared('.finding')],
  ),
  'no-profile': excel(() => testExcel(readingOf(figures2021), null), [appeared('.summary')]),
  ready: excel(() => testExcel(readingOf(figures2021)), [appeared('.summary.ready')]),
  checked: excel(() => testExcel(readingOf(figures2021)), [pressed(`${within(2)} button.wide`), appeared('.message')]),
  refused: excel(() => refusing(stuck), [pressed('.finding button[aria-label]'), appeared('.message.failed')]),
  carrying: excel(() => testExcel(readingOf(figures2021)), open.carry),
  'no-saving': excel(() => testExcel(readingOf(figures2021)), [appeared('.summary')], { saveFile: null }),
  reading: excel(() => failing({ kind: 'cellEditing' }), [appeared('.waiting')]),
  failed: excel(() => failing({ kind: 'protected' }), [appeared('.trouble')]),
  'word-blank': word(exampleProfile, {}),
  'word-other-file': word(exampleProfile, {}, open.otherFile),
  'word-file': word(exampleProfile, mixed, open.workbook),
  'word-file-no-profile': word(null, figures2021, open.workbook),
  'word-file-inserted': word(exampleProfile, figures2021, open.workbook, () => testWord(undefined, 'intoOpen')),
  'word-file-refreshed': word(exampleProfile, corrected, [...open.workbook, ...open.refreshed], edited),
  'word-other-period': word(nextYear, figures2021, [...open.workbook, ...open.refreshed], edited),
  'word-no-report': word(exampleProfile, figures2021, [...open.workbook, ...open.refreshed]),
  'word-file-prose': word(exampleProfile, figures2021, [...open.workbook, ...open.prose], edited),
  ...rareStates,
};
