import type { ExceptionWords } from '../vi/exceptions';

export const exceptions: ExceptionWords = {
  label: 'Reason for accepting',
  hint: 'Saved in the file and printed in the check record. If a figure changes, it has to be accepted again.',
  lacking: 'Please give the reason, at least 10 letters.',
  accept: 'Accept',
  title: (count) => `Accepted (${count})`,
  reason: 'Reason:',
  on: (at) => `On ${at}`,
  withdraw: 'Withdraw acceptance',
};
