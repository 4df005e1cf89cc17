import { appeared, chosen, pressed, unfolded } from './gestures';
import { lastReport } from './stateHosts';

export const within = (step: number) => `[aria-labelledby=step-${step}]`;
export const workbook = () => new File(['PK'], 'Phu luc CCHC 2021.xlsx');
/** How the parts of the pane are come to. */
export const open = {
  workbook: [chosen(`${within(1)} input[type=file]`, workbook), appeared('.summary')],
  otherFile: [chosen(`${within(1)} input[type=file]`, () => new File([], 'Ghi chu.txt')), appeared('.trouble')],
  refreshed: [pressed(`${within(4)} button.wide`), appeared(`${within(4)} :is(.results, .caution, .trouble)`)],
  prose: [pressed(`${within(5)} button.wide`), appeared(`${within(5)} .results`)],
  compare: [unfolded('.compare'), appeared('.compare-form .ways button')],
  carry: [
    unfolded(`${within(3)} .compare`),
    chosen(`${within(3)} input[type=file]`, lastReport),
    appeared('.carry-result'),
  ],
};
