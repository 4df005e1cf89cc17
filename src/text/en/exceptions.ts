import type { ExceptionWords } from '../vi/exceptions';

export const exceptions: ExceptionWords = {
  label: 'Why it may stand',
  hint: 'Kept in the file and printed in the check record. Void once a figure changes.',
  lacking: 'Give the reason in ten letters at least.',
  accept: 'Accept',
  title: (count) => `Accepted (${count})`,
  reason: 'Reason:',
  on: (at) => `On ${at}`,
  withdraw: 'Withdraw',
};
