import { HostError, HostNotImplemented, refusals } from './HostError';
import { HostObject } from './HostObject';
import { callMember, readMember } from './modelMembers';
import type { References } from './References';
import { type ArgumentInfo, type ObjectPathInfo, PathType, type RequestBody } from './RequestBody';
import { memberName } from './wireName';

export interface PathRoots {
  /** The workbook, which all other objects hang from. */
  root: HostObject;
  references: References;
  /** Services that are made by name, not reached from the workbook. */
  services: ReadonlyMap<string, HostObject>;
}

/**
 * The object paths of one batch, each resolved once, when an action first needs it.
 *
 * Null stands for an absent object (`…OrNullObject`), and whatever is reached from it is absent too.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: PathRoots,
  ) {}

  resolve(id: number): HostObject | null {
    const before = this.resolved.get(id);
    if (before !== undefined) return before;
    const path = this.body.ObjectPaths[id];
    if (!path) throw refusals.path(String(id));
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call, object paths in them replaced by the objects they stand for. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return given.map((value, i) => {
      const argument = paths ? this.substitute(value, paths[i]) : value;
      // Matrices of values can be large and hold no paths: only plain objects are searched.
      return isRecord(argument) ? this.search(argument) : (argument ?? undefined);
    });
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === PathType.Global) return this.roots.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.roots.references.find(path.Name);
    if (path.ObjectPathType === PathType.New) {
      const service = this.roots.services.get(path.Name);
      if (!service) throw new HostNotImplemented(path.Name);
      return service;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { member, value } = this.step(parent, path);
    if (value === null || value instanceof HostObject) return value;
    throw new HostNotImplemented(`${parent.className}.${member} as an object`);
  }

  private step(parent: HostObject, path: ObjectPathInfo): { member: string; value: unknown } {
    const member = path.ObjectPathType === PathType.Indexer ? 'getItem' : memberName(path.Name);
    if (path.ObjectPathType === PathType.Property) {
      return { member, value: readMember(parent, member) };
    }
    if (path.ObjectPathType === PathType.Method || path.ObjectPathType === PathType.Indexer) {
      return {
        member,
        value: callMember(parent, member, this.arguments(path.ArgumentInfo)),
      };
    }
    throw new HostError('InvalidRequest', 'Cannot process the request.', 400);
  }

  private substitute(value: unknown, path: unknown): unknown {
    if (typeof path === 'number') return path > 0 ? this.resolve(path) : value;
    if (Array.isArray(path) && Array.isArray(value)) {
      return value.map((each: unknown, i) => this.substitute(each, path[i]));
    }
    return value;
  }

  private search(record: Record<string, unknown>): unknown {
    const path = record['_ObjectPathId'];
    if (typeof path === 'number') return this.resolve(path);
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => [
        key,
        isRecord(value) ? this.search(value) : value,
      ]),
    );
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof HostObject);
