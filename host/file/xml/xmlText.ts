import { FileError } from '../FileError';

/**
 * The text of an XML part: UTF-8, or UTF-16 by its byte order mark, without the mark.
 * Throws FileError `malformed-xml` on bytes that are no text, and on any DTD, whose entities could
 * expand without bound and whose absence the format demands.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileError('malformed-xml', 'not UTF-8', part);
  }
  if (declaresType(text)) throw new FileError('malformed-xml', 'a DTD', part);
  return text;
}

/** Whether a DTD stands between the declaration and the root element. */
function declaresType(text: string): boolean {
  let at = text.indexOf('<');
  while (at >= 0) {
    const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null;
    if (close === null) return text.startsWith('<!', at);
    const end = text.indexOf(close, at);
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  return false;
}

/** The bytes of a part; what was UTF-16 is written, and declared, as UTF-8. */
export function encodeXml(text: string): Uint8Array {
  const declared = text.replace(
    /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])utf-16(?:le|be)?\2/i,
    '$1$2UTF-8$2',
  );
  return new TextEncoder().encode(declared);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Character data as text: entities, character references and line ends resolved. */
export function unescapeXml(raw: string, part: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);|&/g, (whole, name?: string) => {
    const known = name === undefined ? undefined : entities[name];
    if (known !== undefined) return known;
    if (name?.startsWith('#')) {
      const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    }
    throw new FileError('malformed-xml', `unknown entity ${whole}`, part);
  });
}

/** Text as character data. A carriage return would be read back as a line feed: it is referenced. */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

/** A cell's text as the format writes it: what XML cannot hold becomes `_xHHHH_`. */
export function encodeCellText(text: string): string {
  const escaped = text.includes('_x') ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : text;
  return escaped.replace(
    /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    },
  );
}

/** The inverse of `encodeCellText`. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
