import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { controls } from './contentControls';
import type { Desk } from './desk';
import { fromBase64 } from './fromBase64';
import { insertFile } from './insertFile';
import type { WordDocument } from './model/wordDocument';
import { paragraphs } from './paragraphs';
import { range } from './range';
import { type TextPlace, textMethods, textProperties, writable } from './textPlace';

const bodyMembers: Members<TextPlace> = {
  name: 'Body',
  kept: true,
  properties: textProperties,
  children: {
    Paragraphs: ({ document }) => paragraphs(document, document.paragraphs),
    ContentControls: ({ document }) => controls(document, document.controls),
  },
  methods: {
    ...textMethods(range),
    InsertFileFromBase64: ({ document }, base64, where) => {
      const file = fromBase64(writable(document, base64, 'Body.insertFileFromBase64'));
      if (!file || !/^(Replace|Start|End)$/.test(String(where)))
        throw new HostError('InvalidArgument', 'Body.insertFileFromBase64');
      return range(document, insertFile(document, file, where as 'Replace' | 'Start' | 'End'));
    },
  },
};

export const documentMembers: Members<Desk> = {
  name: 'Document',
  children: {
    Body: ({ front }) => hostObject(bodyMembers, bodyOf(front)),
    ContentControls: ({ front }) => controls(front, front.controls),
  },
  methods: { GetSelection: ({ front }): HostObject => range(front, front.selection) },
};

const bodyOf = (document: WordDocument): TextPlace => ({ document, span: () => document.whole() });
