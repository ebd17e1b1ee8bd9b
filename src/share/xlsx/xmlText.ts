/** Characters that XML cannot hold at all. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** What a reader of the format would take for an escaped character, as `_x0041_`. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '',
};

/** A text as it stands between tags or in an attribute; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    .replace(impossible, '')
    .replace(escapeLike, '_x005F_')
    .replace(/[&<>"\r]/g, (one) => entities[one] ?? '');
