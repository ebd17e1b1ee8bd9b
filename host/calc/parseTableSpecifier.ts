/** What stands in the brackets after a table's name. */
export interface TableSpecifier {
  /** `#data`, `#headers`, `#totals`, `#all`, `#this row`, in lower case; empty means the data. */
  parts: ReadonlySet<string>;
  /** The first and last column; absent means all of them. */
  columns?: readonly [string, string];
}

/**
 * Reads the inside of a structured reference's brackets: `Aile`, `@Aile`, `@[Aile ar vārdiem]`,
 * `[#Headers],[Aile]`, `[Viena]:[Otra]`, `#All`, or nothing.
 *
 * @returns undefined when it cannot be read
 */
export const parseTableSpecifier = (inside: string): TableSpecifier | undefined => {
  let text = inside.trim();
  const parts = new Set<string>();
  if (text.startsWith('@')) {
    parts.add('#this row');
    text = text.slice(1).trim();
  }
  if (text === '') return { parts };
  if (!text.startsWith('[')) {
    if (text.startsWith('#')) return { parts: parts.add(text.toLowerCase()) };
    const name = unescape(text);
    return { parts, columns: [name, name] };
  }
  const names: string[] = [];
  let rest = text;
  while (rest.startsWith('[')) {
    const end = endOfItem(rest);
    if (end === -1) return undefined;
    const item = rest.slice(1, end);
    if (item.startsWith('#')) parts.add(item.trim().toLowerCase());
    else names.push(unescape(item));
    rest = rest.slice(end + 1).trim();
    if (rest.startsWith(',') || rest.startsWith(':')) rest = rest.slice(1).trim();
  }
  if (rest !== '' || names.length > 2) return undefined;
  const [first, last = first] = names;
  return first === undefined || last === undefined ? { parts } : { parts, columns: [first, last] };
};

/** The end of `[item]`; an apostrophe escapes the character after it. */
const endOfItem = (text: string): number => {
  for (let i = 1; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === ']') return i;
  }
  return -1;
};

const unescape = (name: string): string => name.replace(/'(.)/g, '$1');
