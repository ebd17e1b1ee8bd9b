import { HostObject } from './HostObject';
import { propertiesOf, readMember } from './modelMembers';
import type { QueryInfo } from './RequestBody';
import { memberName, wireName } from './wireName';

/** Which members are wanted, each with what is wanted of it in turn; `*` is every plain property. */
type Wanted = Map<string, Wanted>;

export interface Projection {
  /** What identifies an object on the wire: its ids and, when kept, its reference. */
  identify(object: HostObject): Record<string, unknown>;
  /** `QueryAsJson` answers in the model's own names. */
  asJson: boolean;
}

const everything = (): Wanted => new Map([['*', new Map()]]);

const wantedBy = (query: QueryInfo): Wanted => {
  const root: Wanted = new Map();
  const add = (path: string): void => {
    let at = root;
    for (const step of path.split(/[/.]/)) {
      const key = memberName(step.trim());
      if (key === '' || key === 'items') continue;
      const next = at.get(key) ?? new Map();
      at.set(key, next);
      at = next;
    }
    if (at === root) root.set('*', new Map());
  };
  for (const path of query.Select ?? []) add(path);
  for (const path of query.Expand ?? []) add(`${path}/*`);
  return root.size === 0 ? everything() : root;
};

/**
 * Answers a query: the wanted properties of an object, nested ones included, and of a collection
 * the same for each of its items.
 *
 * What a collection does not have itself is asked of its items, as `load('items/name')` means.
 */
export const projectQuery = (
  object: HostObject,
  query: QueryInfo,
  { identify, asJson }: Projection,
): Record<string, unknown> => {
  const named = asJson ? (name: string) => name : wireName;

  const project = (from: HostObject, wanted: Wanted, page: QueryInfo): Record<string, unknown> => {
    const answer: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(identify(from))) answer[named(key)] = value;
    const items = from.items;
    const properties = propertiesOf(from);
    const ofItems: Wanted = new Map();
    for (const [member, deeper] of wanted) {
      if (member === '*') {
        for (const property of properties) {
          const value = readMember(from, property);
          if (!(value instanceof HostObject)) answer[named(property)] = value;
        }
        ofItems.set('*', new Map());
      } else if (items && !properties.includes(member)) {
        ofItems.set(member, deeper);
      } else {
        const value = readMember(from, member);
        answer[named(member)] =
          value instanceof HostObject
            ? project(value, deeper.size === 0 ? everything() : deeper, {})
            : value;
      }
    }
    if (items && ofItems.size > 0) {
      const first = page.Skip ?? 0;
      const end = page.Top === undefined ? undefined : first + page.Top;
      answer[asJson ? 'items' : '_Items'] = items
        .slice(first, end)
        .map((item, i) => ({ ...project(item, ofItems, {}), _Index: first + i }));
    }
    return answer;
  };

  return project(object, wantedBy(query), query);
};
