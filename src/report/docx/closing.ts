import { reportText } from '../../text/vi/report';
import { columns } from '../measures';
import { signerLines } from '../officeLines';
import type { ReportDocument } from '../types';
import { promptRun } from './contentControl';
import { paragraph } from './paragraph';
import { lines, run } from './runs';
import { sideBySide } from './table';

/** Last words, kept on one page with the signature. */
export function closing({ closing: texts }: ReportDocument): string {
  return texts.map((text) => paragraph({ style: 'BodyText', keepNext: true }, run(text))).join('');
}

/** Boxes 7a, 7b and 9b: Nơi nhận on the left, level with the signer's title on the right. */
export function signatureBlock({ signature, recipients }: ReportDocument): string {
  const { name, titles } = signature;
  const signer = name
    ? lines(signerLines(name))
    : promptRun('signer', reportText.controls.signer, reportText.prompt(reportText.signerName));
  const left = [
    paragraph('RecipientsHead', run(reportText.recipients)),
    ...recipients.map((line) => paragraph('Recipients', run(line))),
  ];
  const right = [
    ...titles.map((title) => paragraph('SignerTitle', lines(signerLines(title)))),
    paragraph('SignerName', signer),
  ];
  return sideBySide([columns.recipients, columns.signature], [[left.join(''), right.join('')]]);
}
