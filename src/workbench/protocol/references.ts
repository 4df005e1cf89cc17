import type { HostObject } from './hostObject';

/** Objects that outlive their batch because office.js keeps them by a reference id. */
export class References {
  #next = 1;
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new WeakMap<object, string>();

  idOf(object: HostObject): string {
    const known = this.#ids.get(object.self);
    if (known) {
      this.#byId.set(known, object);
      return known;
    }
    const id = `ref${this.#next++}`;
    this.#ids.set(object.self, id);
    this.#byId.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.#byId.get(id);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  get size(): number {
    return this.#byId.size;
  }
}
