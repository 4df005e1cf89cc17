import { HostError } from './hostError';
import { type HostObject, isHostObject } from './hostObject';
import { type ArgumentInfo, type BatchRequest, type PathInfo, PathType } from './message';
import type { References } from './references';

/** The roots of one application: the document, and services made by name, each time anew. */
export interface Roots {
  readonly global: HostObject;
  readonly services: Readonly<Record<string, () => HostObject>>;
}

/** Finds the objects that a batch speaks of; each path is walked once, at its first use. */
export class Paths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly request: BatchRequest,
    readonly roots: Roots,
    readonly references: References,
  ) {}

  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    const object = this.#walk(path);
    this.#found.set(id, object);
    return object;
  }

  given(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, place) => {
      const id = references?.[place];
      return typeof id === 'number' && id !== 0 ? (this.find(id)?.self ?? null) : value;
    });
  }

  #walk(path: PathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.global;
      case PathType.newObject:
        return this.roots.services[path.Name]?.() ?? refuse(path.Name);
      case PathType.reference:
        return this.references.get(path.Name) ?? refuse(path.Name, 'InvalidObjectPath');
      case PathType.nothing:
        return null;
    }
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.method: {
        const made = parent.call(path.Name, this.given(path.ArgumentInfo));
        if (made === null || isHostObject(made)) return made;
        throw new HostError('GeneralException', `${parent.name}.${path.Name}`);
      }
      case PathType.property:
        return parent.child(path.Name);
      case PathType.indexer:
        return parent.item(this.given(path.ArgumentInfo)[0]);
      default:
        return refuse(`ObjectPathType ${path.ObjectPathType}`);
    }
  }
}

function refuse(location: string, code = 'ApiNotFound'): never {
  throw new HostError(code, location);
}
