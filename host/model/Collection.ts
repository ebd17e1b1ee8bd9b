import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';

/** What all collections have in common: their items, by key and by place. */
export abstract class Collection<T extends HostObject> extends HostObject {
  abstract override get items(): T[];

  /** The item of a name or id, or undefined. */
  protected abstract find(key: string | number): T | undefined;

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string | number): T {
    const found = this.find(key);
    if (!found) throw refusals.notFound();
    return found;
  }

  getItemOrNullObject(key: string | number): T | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: number): T {
    const found = this.items[index];
    if (!found) throw refusals.notFound();
    return found;
  }
}
