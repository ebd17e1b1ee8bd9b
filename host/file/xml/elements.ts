import type { Element } from '@xmldom/xmldom';

/** The child elements, or those of one local name: prefixes differ between writers. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) {
      found.push(node as Element);
    }
  }
  return found;
}

export function childOf(parent: Element | null, name: string): Element | null {
  if (!parent) return null;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === name) return node as Element;
  }
  return null;
}

/** All elements below of one local name, in document order. */
export function descendantsOf(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  const pending: Element[] = [parent];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next !== parent && next.localName === name) found.push(next);
    pending.push(...childrenOf(next).reverse());
  }
  return found;
}

export const attributeOf = (element: Element | null, name: string): string | null =>
  element?.hasAttribute(name) ? element.getAttribute(name) : null;

/** xsd:boolean, with the value that holds when nothing is said. */
export function flagOf(element: Element | null, name: string, absent: boolean): boolean {
  const value = attributeOf(element, name);
  return value === null ? absent : value === '1' || value === 'true' || value === 'on';
}

export function numberOf(element: Element | null, name: string): number | null {
  const value = attributeOf(element, name);
  if (value === null || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** An attribute of another namespace, whatever its prefix, such as `r:id`. */
export function foreignAttributeOf(element: Element, name: string): string | null {
  for (const attribute of element.attributes) {
    if (attribute.localName === name && attribute.prefix) return attribute.value;
  }
  return null;
}

/** Sets, or with null removes, an attribute. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Sets an attribute unless the element says the same already in its own words or by silence. */
export function restateFlag(element: Element, name: string, on: boolean, absent: boolean): void {
  if (flagOf(element, name, absent) === on) return;
  setAttribute(element, name, on === absent ? null : on ? '1' : '0');
}

/** The same for a number. */
export function restateNumber(element: Element, name: string, value: number, absent: number): void {
  if ((numberOf(element, name) ?? absent) === value) return;
  setAttribute(element, name, value === absent ? null : String(value));
}

/** A new element in the namespace, and with the prefix, of the one it will stand in. */
export function createLike(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
): Element {
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const owner = parent.ownerDocument;
  if (!owner) throw new Error('an element without a document');
  const element = owner.createElementNS(parent.namespaceURI, qualified);
  for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value);
  return element;
}

export function appendLike(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
): Element {
  const element = createLike(parent, name, attributes);
  parent.appendChild(element);
  return element;
}

/** Puts a child where the schema's order of siblings wants it; unknown siblings stay after. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = order.indexOf(child.localName ?? '');
  const later = childrenOf(parent).find((sibling) => {
    const place = order.indexOf(sibling.localName ?? '');
    return place > rank;
  });
  parent.insertBefore(child, later ?? null);
}

/** The child of that name, made in its place when it is missing. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const found = childOf(parent, name);
  if (found) return found;
  const made = createLike(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

export function removeElement(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

export const textOf = (element: Element | null): string => element?.textContent ?? '';

export function setText(element: Element, text: string): void {
  element.textContent = text;
}
