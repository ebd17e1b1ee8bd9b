/** `RowIndex` → `rowIndex`: wire names are Pascal, the model's camel; names with an underscore stay. */
export const memberName = (wire: string): string =>
  wire.startsWith('_') ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

/** `rowIndex` → `RowIndex`. */
export const wireName = (member: string): string =>
  member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
