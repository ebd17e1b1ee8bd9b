import type { HostObject } from '../protocol/HostObject';

/** What office.js adds to every class on the add-in's side; the host has nothing to do with it. */
type Plumbing = 'context' | 'isNullObject' | 'load' | 'set' | 'toJSON' | 'track' | 'untrack';

type Result<R> =
  R extends OfficeExtension.ClientResult<infer Value>
    ? Value
    : R extends OfficeExtension.ClientObject
      ? HostObject | null
      : R;

type Argument<A> = A extends OfficeExtension.ClientObject ? HostObject : A;

type Arguments<A extends unknown[]> = { [I in keyof A]: Argument<A[I]> };

type Member<M> = M extends (...args: infer A) => infer R
  ? (...args: Arguments<A>) => Result<R>
  : M extends OfficeExtension.ClientObject
    ? HostObject
    : M extends OfficeExtension.ClientObject[]
      ? HostObject[]
      : M;

/**
 * The host's side of the named members of an Excel class, derived from Microsoft's declarations:
 * `class Range extends HostObject implements Implements<Excel.Range, 'values' | 'getCell'>` is
 * checked against the very types that the add-in is written with.
 */
export type Implements<T, K extends Exclude<keyof T, Plumbing>> = {
  [Name in K]: Member<T[Name]>;
};
