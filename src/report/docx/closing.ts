import { Paragraph, type Table } from 'docx';
import { reportText } from '../../text/vi/report';
import { columns } from '../measures';
import type { ReportDocument } from '../types';
import { promptRun } from './contentControl';
import { sideBySide } from './plainTable';
import { run } from './runs';

/** Last words, kept on one page with the signature. */
export function closing({ closing: texts }: ReportDocument): readonly Paragraph[] {
  return texts.map((text) => new Paragraph({ style: 'BodyText', keepNext: true, children: [run(text)] }));
}

/** Boxes 7a, 7b and 9b: Nơi nhận on the left, level with the signer's title on the right. */
export function signatureBlock({ signature, recipients }: ReportDocument): Table {
  const { name, titles } = signature;
  const signer = name
    ? run(name)
    : promptRun('signer', reportText.controls.signer, reportText.prompt(reportText.signerName));
  return sideBySide(
    [columns.recipients, columns.signature],
    [
      [
        [
          new Paragraph({ style: 'RecipientsHead', children: [run(reportText.recipients)] }),
          ...recipients.map((line) => new Paragraph({ style: 'Recipients', children: [run(line)] })),
        ],
        [
          ...titles.map((line) => new Paragraph({ style: 'SignerTitle', children: [run(line)] })),
          new Paragraph({ style: 'SignerName', children: [signer] }),
        ],
      ],
    ],
  );
}
