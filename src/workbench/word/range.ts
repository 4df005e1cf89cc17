import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import { controls } from './contentControls';
import { font } from './font';
import type { LiveRange, Span, WordDocument } from './model/wordDocument';
import { paragraphs } from './paragraphs';
import { endOf, type TextPlace, textMethods, textProperties, writable } from './textPlace';

interface WordRange extends TextPlace {
  readonly live: LiveRange;
}

const members: Members<WordRange> = {
  name: 'Range',
  kept: true,
  properties: {
    ...textProperties,
    IsEmpty: { get: ({ document, span }) => document.textOf(span()) === '' },
  },
  children: {
    Font: ({ document, span }) => font(document, span),
    Paragraphs: ({ document, span }) => paragraphs(document, document.paragraphsIn(span())),
    ContentControls: ({ document, span }) => controls(document, document.controlsIn(span())),
  },
  methods: {
    ...textMethods(range),
    InsertText: ({ document, live }, given, where) => {
      const text = writable(document, given, 'Range.insertText');
      const { first, start, last, end } = where === 'Replace' ? live.span : endOf(live.span, ends[String(where)]);
      if (first !== last) throw new HostError('NotImplemented', 'Range.insertText');
      document.replace(first, start, end, text);
      return range(document, { first, start, last, end: start + text.length });
    },
  },
};

const ends: Readonly<Record<string, string>> = { Start: 'Start', Before: 'Start', End: 'End', After: 'End' };

export function range(document: WordDocument, span: Span): HostObject {
  const live = document.rangeOf(span);
  return hostObject(members, { document, live, span: () => live.span });
}
