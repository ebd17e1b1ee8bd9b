import { refusals } from './HostError';
import type { HostObject } from './HostObject';

/** The objects that the add-in asked to keep beyond the batch in which it reached them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private next = 1;

  /** How many are kept: an add-in that forgets to untrack shows here. */
  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    const name = `R${String(this.next++)}`;
    this.kept.set(name, object);
    this.names.set(object, name);
  }

  remove(name: string): void {
    const object = this.kept.get(name);
    if (object) this.names.delete(object);
    this.kept.delete(name);
  }

  find(name: string): HostObject {
    const object = this.kept.get(name);
    if (!object) throw refusals.path('_reference()');
    return object;
  }

  /** The object's identity with its reference, as the wire carries them. */
  identify(object: HostObject): Record<string, unknown> {
    const name = this.names.get(object);
    return name === undefined ? { ...object.identity } : { ...object.identity, _ReferenceId: name };
  }
}
