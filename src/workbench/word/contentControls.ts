import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import type { ContentControl } from './model/contentControl';
import type { WordDocument } from './model/wordDocument';
import { paragraphs } from './paragraphs';
import { range } from './range';
import { endOf, type List, listMembers, type TextPlace, textMethods, textProperties, writable } from './textPlace';

interface Control extends TextPlace {
  readonly control: ContentControl;
}

const members: Members<Control> = {
  name: 'ContentControl',
  kept: true,
  identity: ({ control }) => ({ Id: control.id }),
  properties: {
    ...textProperties,
    Id: { get: ({ control }) => control.id },
    Tag: {
      get: ({ control }) => control.tag,
      set: ({ document, control }, value) => {
        control.tag = writable(document, value, 'ContentControl.tag');
        document.changed();
      },
    },
    Title: {
      get: ({ control }) => control.title,
      set: ({ document, control }, value) => {
        control.title = writable(document, value, 'ContentControl.title');
        document.changed();
      },
    },
    Type: { get: ({ control }) => (control.isRich ? 'RichText' : 'PlainText') },
    CannotEdit: { get: ({ control }) => control.cannotEdit },
    CannotDelete: { get: ({ control }) => control.cannotDelete },
    PlaceholderText: {
      get: ({ document, control, span }) => (control.showsPlaceholder ? document.textOf(span()) : ''),
    },
  },
  children: {
    Paragraphs: ({ document, span }) => paragraphs(document, document.paragraphsIn(span())),
    ContentControls: ({ document, control, span }) =>
      controls(
        document,
        document.controlsIn(span()).filter((one) => one !== control),
      ),
  },
  methods: {
    ...textMethods(range),
    InsertText: ({ document, control, span }, given, where) => {
      const text = writable(document, given, 'ContentControl.insertText');
      if (control.cannotEdit) throw new HostError('AccessDenied', 'ContentControl.insertText');
      if (where === 'Replace') return range(document, document.fillControl(control, text));
      const { first, start } = endOf(span(), where);
      document.replace(first, start, start, text);
      return range(document, { first, start, last: first, end: start + text.length });
    },
  },
};

interface Controls extends List {
  readonly document: WordDocument;
  readonly all: readonly ContentControl[];
}

const one = (document: WordDocument, control: ContentControl): HostObject =>
  hostObject(members, { document, control, span: () => document.spanOfControl(control) });

const { methods, ...listed } = listMembers('ContentControlCollection');

const collectionMembers: Members<Controls> = {
  ...listed,
  item: ({ document, all }, id) => byId(document, all, id),
  methods: {
    ...methods,
    GetById: ({ document, all }, id) => {
      const found = byId(document, all, id);
      if (!found) throw new HostError('ItemNotFound', 'ContentControlCollection.getById');
      return found;
    },
    GetByIdOrNullObject: ({ document, all }, id) => byId(document, all, id),
    GetByTag: ({ document, all }, tag) =>
      controls(
        document,
        all.filter((control) => control.tag === tag),
      ),
    GetByTitle: ({ document, all }, title) =>
      controls(
        document,
        all.filter((control) => control.title === title),
      ),
  },
};

function byId(document: WordDocument, all: readonly ContentControl[], id: unknown): HostObject | null {
  const found = all.find((control) => control.id === id);
  return found ? one(document, found) : null;
}

/** Before WordApi 1.5 the collection tells of rich-text controls only (office-js #2160). */
export function controls(document: WordDocument, given: readonly ContentControl[]): HostObject {
  const all = given.filter(({ isRich }) => isRich);
  return hostObject(collectionMembers, { document, all, items: all.map((control) => one(document, control)) });
}
