/**
 * What every object of the embedded host's model derives from.
 *
 * The interpreter reaches properties through getters and setters and methods by name, all of them
 * on the prototype; instance fields are the model's own and cannot be reached from outside.
 */
export abstract class HostObject {
  /** The name in errors' locations: `Range`, `TableColumnCollection`. */
  abstract readonly className: string;

  /** The members of a collection; undefined says that this object is none. */
  get items(): readonly HostObject[] | undefined {
    return undefined;
  }

  /** What office.js needs to address the object again: `{ Id }` or `{ _Id }`. */
  get identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}
