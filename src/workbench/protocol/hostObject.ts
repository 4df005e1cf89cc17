import { HostError } from './hostError';

/** What one kind of host object offers; a member that is not listed answers ApiNotFound. */
export interface Members<T extends object> {
  readonly name: string;
  /** What an instantiation answers beside a reference id: the Id by which the library will ask again. */
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  /** Objects without an id of their own (ranges) are kept under a reference id. */
  readonly kept?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, ...given: readonly unknown[]) => unknown>>;
  readonly items?: (self: T) => readonly HostObject[];
  readonly item?: (self: T, key: unknown) => HostObject | null;
}

export interface Property<T> {
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

export interface HostObject {
  readonly name: string;
  readonly self: object;
  readonly kept: boolean;
  readonly scalars: readonly string[];
  identity(): Readonly<Record<string, unknown>>;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  child(member: string): HostObject | null;
  hasChild(member: string): boolean;
  call(member: string, given: readonly unknown[]): unknown;
  items(): readonly HostObject[] | null;
  item(key: unknown): HostObject;
}

const missing = (name: string, member: string): never => {
  throw new HostError('ApiNotFound', `${name}.${member}`);
};

/** Ties a table of members to one object of the model. */
export function hostObject<T extends object>(members: Members<T>, self: T): HostObject {
  const { name, properties = {}, children = {}, methods = {} } = members;
  return {
    name,
    self,
    kept: members.kept ?? false,
    scalars: Object.keys(properties).filter((member) => properties[member]?.get),
    identity: () => members.identity?.(self) ?? {},
    get: (member) => (properties[member]?.get ?? missing(name, member))(self),
    set: (member, value) => (properties[member]?.set ?? missing(name, member))(self, value),
    child: (member) => (children[member] ?? missing(name, member))(self),
    hasChild: (member) => member in children,
    call: (member, given) => (methods[member] ?? missing(name, member))(self, ...given),
    items: () => members.items?.(self) ?? null,
    item(key) {
      if (!members.item) return missing(name, 'getItem');
      const found = members.item(self, key);
      if (!found) throw new HostError('ItemNotFound', `${name}.getItem`);
      return found;
    },
  };
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'scalars' in value && 'self' in value;
