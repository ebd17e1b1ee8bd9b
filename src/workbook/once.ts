/** Makes a thing when it is first asked for, and keeps it. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
};
