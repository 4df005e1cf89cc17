import { childOrder, mixed } from './childOrder';
import { documentPath, faultsOf, type Parts, part } from './docxParts';
import { all, child, parseXml, value, type Xml } from './wordXml';

const relationsOf: Readonly<Record<string, string>> = { '_rels/.rels': '', 'word/_rels/document.xml.rels': 'word/' };
const required = [
  '[Content_Types].xml',
  ...Object.keys(relationsOf),
  documentPath,
  'word/styles.xml',
  'docProps/core.xml',
];

/** What is wrong with a .docx as a package and as WordprocessingML; none: nothing. */
export function structureFaults(parts: Parts): readonly string[] {
  const missing = required.filter((path) => !(path in parts)).map((path) => `${path}: missing`);
  const unreadable = [...missing, ...faultsOf(parts)];
  if (unreadable.length > 0) return unreadable;
  const xml = new Map(Object.entries(parts).map(([path, text]) => [path, parseXml(text)]));
  return [
    ...typeFaults(parts, xml.get('[Content_Types].xml')),
    ...relationFaults(parts, xml),
    ...[...xml].flatMap(([path, root]) => (/^word\/\w+\.xml$/.test(path) ? orderFaults(root, path) : [])),
    ...referenceFaults(xml),
    ...fieldFaults(parts, xml),
  ];
}

function typeFaults(parts: Parts, types: Xml | undefined): readonly string[] {
  const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1) ?? '');
  const plain = (path: string) => path === '[Content_Types].xml' || path.endsWith('.rels');
  return [
    ...Object.keys(parts)
      .filter((path) => !plain(path) && !overrides.includes(path))
      .map((path) => `${path}: no type`),
    ...overrides.filter((path) => !(path in parts)).map((path) => `${path}: a type without a part`),
    ...twice(overrides, 'type'),
  ];
}

function relationFaults(parts: Parts, xml: ReadonlyMap<string, Xml>): readonly string[] {
  const targets: string[] = [];
  const faults = Object.entries(relationsOf).flatMap(([path, folder]) => {
    const relations = all(xml.get(path), 'Relationship').map(({ attributes }) => attributes);
    targets.push(...relations.map(({ Target = '' }) => folder + Target));
    return twice(
      relations.map(({ Id = '' }) => Id),
      path,
    );
  });
  const ids = all(xml.get('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes.Id);
  const used = [...part(parts, documentPath).matchAll(/ r:\w+="([^"]*)"/g)].map(([, id]) => id);
  const others = Object.keys(parts).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
  return [
    ...faults,
    ...targets.filter((target) => !(target in parts)).map((target) => `${target}: related, not there`),
    ...others.filter((path) => !targets.includes(path)).map((path) => `${path}: nothing leads to it`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${id}: dangling`),
  ];
}

function orderFaults(xml: Xml, path: string): readonly string[] {
  const here = `${path} ${xml.name}`;
  const names = xml.children.map(({ name }) => name).filter((name) => name !== '#text');
  const inside = xml.children.flatMap((one) => orderFaults(one, path));
  const order = childOrder[xml.name];
  const known = order ?? mixed[xml.name];
  if (!known)
    return names.length > 0 ? [`${here}: children of an element that is not in the table`, ...inside] : inside;
  const place = (name: string) => known.findIndex((one) => one.replace('*', '') === name);
  const faults = names.flatMap((name, index) => {
    const at = place(name);
    if (at < 0) return [`${here}: ${name} has no place`];
    const again = names.indexOf(name) !== index && !known[at]?.endsWith('*');
    const early = order !== undefined && index > 0 && at < place(names[index - 1] ?? '');
    return [...(again ? [`${here}: ${name} twice`] : []), ...(early ? [`${here}: ${name} out of order`] : [])];
  });
  const ends = { 'w:tc': 'w:p', 'w:body': 'w:sectPr' }[xml.name];
  return [...faults, ...(ends && names.at(-1) !== ends ? [`${here}: does not end with ${ends}`] : []), ...inside];
}

/** Styles and lists that are named are there; ids of controls and bookmarks are unique, bookmarks end. */
function referenceFaults(xml: ReadonlyMap<string, Xml>): readonly string[] {
  const root = xml.get(documentPath);
  const styles = all(xml.get('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId'] ?? '');
  const named = [root, xml.get('word/styles.xml'), xml.get('word/numbering.xml')].flatMap((one) =>
    ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'].flatMap((name) =>
      deep(one, name).map(({ attributes }) => attributes['w:val'] ?? ''),
    ),
  );
  const lists = all(xml.get('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId']);
  const counted = deep(xml.get('word/styles.xml'), 'w:numId').map(({ attributes }) => attributes['w:val']);
  const controls = deep(root, 'w:sdtPr').flatMap((one) => value(one, 'w:id') ?? []);
  const ids = (name: string) => deep(root, name).map(({ attributes }) => attributes['w:id'] ?? '');
  const untagged = deep(root, 'w:sdtPr').filter((one) => !child(one, 'w:tag'));
  return [
    ...named.filter((id) => !styles.includes(id)).map((id) => `${id}: no such style`),
    ...counted.filter((id) => !lists.includes(id)).map((id) => `${id}: no such list`),
    ...twice(styles, 'style'),
    ...twice(controls, 'control'),
    ...twice(ids('w:bookmarkStart'), 'bookmark'),
    ...(ids('w:bookmarkStart').sort().join() === ids('w:bookmarkEnd').sort().join() ? [] : ['bookmarks: not paired']),
    ...untagged.map(() => 'a content control without a tag'),
  ];
}

/** The page number is the only field, and nothing leads out of the file. */
function fieldFaults(parts: Parts, xml: ReadonlyMap<string, Xml>): readonly string[] {
  const fields = [...xml].flatMap(([path, root]) =>
    ['w:instrText', 'w:fldSimple', 'w:fldChar', 'w:hyperlink', 'w:object', 'w:altChunk']
      .flatMap((name) => deep(root, name))
      .filter(() => path !== 'word/header1.xml')
      .map(({ name }) => `${path}: ${name}`),
  );
  const instruction = deep(xml.get('word/header1.xml'), 'w:instrText').flatMap((one) =>
    one.children.map(({ text }) => text),
  );
  const outside = Object.entries(parts).filter(
    ([path, text]) => path.endsWith('.rels') && /TargetMode="External"/.test(text),
  );
  return [
    ...fields,
    ...(instruction.join() === 'PAGE' ? [] : ['the header counts no pages']),
    ...outside.map(([path]) => `${path}: leads out of the file`),
  ];
}

/** Elements of one name at any depth, those inside their like as well. */
function deep(xml: Xml | undefined, name: string): readonly Xml[] {
  return (xml?.children ?? []).flatMap((one) => [...(one.name === name ? [one] : []), ...deep(one, name)]);
}

function twice(ids: readonly string[], what: string): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} ${id}: twice`);
}
