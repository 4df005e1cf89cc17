import { SaxesParser } from 'saxes';
import { HostError } from '../protocol/hostError';
import { type HostObject, hostObject, type Members } from '../protocol/hostObject';
import type { KeptByBook } from './kept';

interface Part {
  readonly kept: KeptByBook;
  readonly id: string;
}

interface Scope {
  readonly kept: KeptByBook;
  readonly namespace: string;
}

/** The namespace of a document's root element. */
function rootNamespace(xml: string): string {
  const around: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    throw new HostError('InvalidArgument', 'CustomXmlPart');
  });
  parser.on('opentag', ({ uri }) => void around.push(uri));
  parser.write(xml).close();
  return around[0] ?? '';
}

const wellFormed = (xml: unknown): string => {
  rootNamespace(String(xml));
  return String(xml);
};

const xmlOf = ({ kept, id }: Part): string => {
  const xml = kept.parts.get(id);
  if (xml === undefined) throw new HostError('ItemNotFound', 'CustomXmlPart');
  return xml;
};

const partMembers: Members<Part> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id }, NamespaceUri: { get: (part) => rootNamespace(xmlOf(part)) } },
  methods: {
    GetXml: xmlOf,
    SetXml: ({ kept, id }, xml) => void kept.parts.set(id, wellFormed(xml)),
    Delete: ({ kept, id }) => void kept.parts.delete(id),
  },
};

const part = (kept: KeptByBook, id: unknown): HostObject | null =>
  kept.parts.has(String(id)) ? hostObject(partMembers, { kept, id: String(id) }) : null;

const inScope = ({ kept, namespace }: Scope): readonly HostObject[] =>
  [...kept.parts].filter(([, xml]) => rootNamespace(xml) === namespace).flatMap(([id]) => part(kept, id) ?? []);

const scopedMembers: Members<Scope> = {
  name: 'CustomXmlPartScopedCollection',
  items: inScope,
  item: ({ kept }, id) => part(kept, id),
  methods: {
    GetCount: (scope) => inScope(scope).length,
    GetItemOrNullObject: ({ kept }, id) => part(kept, id),
    GetOnlyItem: (scope) => {
      const [only, ...others] = inScope(scope);
      if (only && others.length === 0) return only;
      throw new HostError('ItemNotFound', 'CustomXmlPartScopedCollection.getOnlyItem');
    },
    GetOnlyItemOrNullObject: (scope) => (inScope(scope).length === 1 ? (inScope(scope)[0] ?? null) : null),
  },
};

export const customXmlPartsMembers: Members<KeptByBook> = {
  name: 'CustomXmlPartCollection',
  items: (kept) => [...kept.parts.keys()].flatMap((id) => part(kept, id) ?? []),
  item: part,
  methods: {
    Add: (kept, xml) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      kept.parts.set(id, wellFormed(xml));
      return part(kept, id);
    },
    GetByNamespace: (kept, namespace) => hostObject(scopedMembers, { kept, namespace: String(namespace) }),
    GetCount: (kept) => kept.parts.size,
    GetItemOrNullObject: part,
  },
};
