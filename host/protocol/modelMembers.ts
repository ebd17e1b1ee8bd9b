import { HostNotImplemented, refusals } from './HostError';
import { HostObject } from './HostObject';

const plumbing = new Set(['items', 'identity', 'className', 'constructor']);

/** Finds a member among the class's own, never among instance fields or what all objects have. */
const descriptorOf = (object: HostObject, member: string): PropertyDescriptor | undefined => {
  if (plumbing.has(member)) return undefined;
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof Object && prototype !== HostObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, member);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
};

const locations = new WeakMap<object, string>();

/** Runs a member and remembers, for an error that it throws, which member it was. */
const located = <T>(object: HostObject, member: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Error && !locations.has(error)) {
      locations.set(error, `${object.className}.${member}`);
    }
    throw error;
  }
};

/** `Class.member` in which an error arose; undefined outside of the model. */
export const locationOf = (error: unknown): string | undefined =>
  error instanceof Error ? locations.get(error) : undefined;

/** Reads a property of the model; one that is not there is `HostNotImplemented`. */
export const readMember = (object: HostObject, member: string): unknown =>
  located(object, member, () => {
    const getter = descriptorOf(object, member)?.get;
    if (!getter) throw new HostNotImplemented(`${object.className}.${member}`);
    return getter.call(object) as unknown;
  });

/** Sets a property of the model; a read-only one is refused as Excel refuses it. */
export const writeMember = (object: HostObject, member: string, value: unknown): void =>
  located(object, member, () => {
    const found = descriptorOf(object, member);
    if (!found?.get) throw new HostNotImplemented(`${object.className}.${member}`);
    if (!found.set) throw refusals.accessDenied();
    found.set.call(object, value);
  });

/** Calls a method of the model; one that is not there is `HostNotImplemented`. */
export const callMember = (object: HostObject, member: string, args: unknown[]): unknown =>
  located(object, member, () => {
    const method: unknown = descriptorOf(object, member)?.value;
    if (typeof method !== 'function') {
      throw new HostNotImplemented(`${object.className}.${member}()`);
    }
    return method.apply(object, args) as unknown;
  });

const known = new WeakMap<object, readonly string[]>();

/** The names of all properties of an object's class, navigation properties included. */
export const propertiesOf = (object: HostObject): readonly string[] => {
  const own = Object.getPrototypeOf(object) as object;
  const cached = known.get(own);
  if (cached) return cached;
  const names = new Set<string>();
  let prototype: unknown = own;
  while (prototype instanceof Object && prototype !== HostObject.prototype) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (found.get && !plumbing.has(name)) names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  const list = [...names];
  known.set(own, list);
  return list;
};
