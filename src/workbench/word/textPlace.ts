import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import type { Span, WordDocument } from './model/wordDocument';
import { find } from './search';

/** Anything that covers some text: the body, a paragraph, a content control, a range. */
export interface TextPlace {
  readonly document: WordDocument;
  span(): Span;
}

const ends: Readonly<Record<string, (span: Span) => Span>> = {
  Whole: (span) => span,
  Content: (span) => span,
  Start: ({ first, start }) => ({ first, start, last: first, end: start }),
  End: ({ last, end }) => ({ first: last, start: end, last, end }),
};

export function endOf(span: Span, where: unknown): Span {
  const end = ends[String(where ?? 'Whole')];
  if (!end) throw new HostError('NotImplemented', `getRange ${where}`);
  return end(span);
}

export const textProperties: NonNullable<Members<TextPlace>['properties']> = {
  Text: { get: (place) => place.document.textOf(place.span()) },
};

/** What all of them do; given how a range is made, for ranges are text themselves. */
export function textMethods(range: (document: WordDocument, span: Span) => HostObject) {
  return {
    Search: ({ document, span }, text, options) =>
      list(
        rangeCollection,
        find(document, span(), text, options).map((found) => range(document, found)),
      ),
    Select: ({ document, span }, mode) => document.select(endOf(span(), mode === 'Select' ? 'Whole' : mode)),
    GetRange: ({ document, span }, where) => range(document, endOf(span(), where)),
  } satisfies NonNullable<Members<TextPlace>['methods']>;
}

/** Several objects in order, of which the first can be asked for by name. */
export interface List {
  readonly items: readonly HostObject[];
}

export function listMembers(name: string): Members<List> {
  const methods = { GetFirstOrNullObject: firstOf, GetFirst: firstOr(`${name}.getFirst`) };
  return { name, kept: true, items: ({ items }) => items, methods };
}

const firstOf = ({ items }: List): HostObject | null => items[0] ?? null;

function firstOr(member: string): (list: List) => HostObject {
  return (list) => {
    const first = firstOf(list);
    if (!first) throw new HostError('ItemNotFound', member);
    return first;
  };
}

export const list = (members: Members<List>, items: readonly HostObject[]): HostObject =>
  hostObject(members, { items });

const rangeCollection = listMembers('RangeCollection');

/** Writing, where the document allows it; a new paragraph is not made here. */
export function writable(document: WordDocument, text: unknown, member: string): string {
  if (document.isProtected) throw new HostError('AccessDenied', member);
  if (typeof text !== 'string') throw new HostError('InvalidArgument', member);
  if (/[\r\n]/.test(text)) throw new HostError('NotImplemented', member);
  return text;
}
