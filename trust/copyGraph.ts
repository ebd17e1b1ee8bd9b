/**
 * Copies an object and everything it holds: prototypes, maps, sets and typed arrays among it, and
 * what is held twice is one thing in the copy, too. What `isShared` says is handed on as it is.
 *
 * Throws on a function: it could hold on to the original.
 */
export const copyGraph = <T>(original: T, isShared: (part: object) => boolean): T => {
  const copies = new Map<object, object>();
  const keep = <C extends object>(part: object, made: C): C => {
    copies.set(part, made);
    return made;
  };
  const copy = (part: unknown): unknown => {
    if (typeof part === 'function') throw new Error(`A function cannot be copied: ${part.name}`);
    if (typeof part !== 'object' || part === null || isShared(part)) return part;
    const known = copies.get(part);
    if (known) return known;
    if (Array.isArray(part)) {
      const made = keep(part, new Array<unknown>(part.length));
      // Holes stay holes.
      part.forEach((each, at) => (made[at] = copy(each)));
      return made;
    }
    if (part instanceof Map) {
      const made = keep(part, new Map<unknown, unknown>());
      for (const [key, value] of part) made.set(copy(key), copy(value));
      return made;
    }
    if (part instanceof Set) {
      const made = keep(part, new Set<unknown>());
      for (const each of part) made.add(copy(each));
      return made;
    }
    if (ArrayBuffer.isView(part)) return keep(part, structuredClone(part));
    const made = keep(part, Object.create(Object.getPrototypeOf(part) as object) as object);
    for (const key of Reflect.ownKeys(part)) {
      Reflect.set(made, key, copy(Reflect.get(part, key)), made);
    }
    return made;
  };
  return copy(original) as T;
};
