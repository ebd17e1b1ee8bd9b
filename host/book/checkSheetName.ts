/** Names of sheets, tables and ranges are told apart without regard to case. */
export const sameName = (a: string, b: string): boolean =>
  a === b || a.toLowerCase() === b.toLowerCase();

/** A fault of a sheet name that Excel would refuse, or null. */
export function checkSheetName(name: string): 'invalid-name' | null {
  const wrong =
    name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  return wrong || sameName(name, 'history') ? 'invalid-name' : null;
}
