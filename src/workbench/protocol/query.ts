import type { HostObject } from './hostObject';
import type { QueryInfo } from './message';
import type { References } from './references';

/** Wanted members as a tree: "format/fill/color" is { Format: { Fill: { Color: {} } } }. */
interface Wanted {
  readonly [member: string]: Wanted;
}

/** The answer to a load: scalars by name, children nested, collections as _Items. */
export function query(object: HostObject, info: QueryInfo | undefined, references: References): unknown {
  const wanted = tree([...(info?.Select ?? []), ...(info?.Expand ?? [])]);
  return answer(object, wanted, references, info);
}

function answer(object: HostObject, wanted: Wanted, references: References, page?: QueryInfo): unknown {
  const items = object.items();
  if (items) {
    const { Items: ofItems, ...ofCollection } = wanted;
    const skip = page?.Skip ?? 0;
    const shown = items.slice(skip, page?.Top ? skip + page.Top : undefined);
    const inner = merge(ofItems ?? {}, ofCollection);
    return { _Items: shown.map((item) => members(item, inner, references)) };
  }
  return members(object, wanted, references);
}

function members(object: HostObject, wanted: Wanted, references: References): Record<string, unknown> {
  const result: Record<string, unknown> = { ...instance(object, references) };
  const names = Object.keys(wanted);
  for (const member of names.length > 0 ? names : object.scalars) {
    const inner = wanted[member] ?? {};
    if (object.hasChild(member)) {
      const child = object.child(member);
      result[member] = child ? answer(child, inner, references) : null;
    } else result[member] = object.get(member);
  }
  return result;
}

/** What an instantiation answers: the object's id, its reference id, or nothing. */
export function instance(object: HostObject, references: References): Record<string, unknown> {
  return { ...object.identity(), ...(object.kept ? { _ReferenceId: references.idOf(object) } : {}) };
}

function tree(paths: readonly string[]): Wanted {
  return paths
    .map((path) => path.split('/').reduceRight<Wanted>((inner, step) => ({ [pascal(step)]: inner }), {}))
    .reduce<Wanted>(merge, {});
}

function merge(left: Wanted, right: Wanted): Wanted {
  const both: Record<string, Wanted> = { ...left };
  for (const [member, inner] of Object.entries(right)) both[member] = merge(both[member] ?? {}, inner);
  return both;
}

const pascal = (step: string): string => step.charAt(0).toUpperCase() + step.slice(1);
