/**
 * The kind of programme that a code begins with: the stage of education and the type of programme
 * ("20V" of "20V 212 01 1", "21" of "21011111").
 *
 * @param code in its normal spelling
 */
export const readProgrammeKind = (code: string): string =>
  code.includes(' ') ? code.slice(0, code.indexOf(' ')) : code.slice(0, 2);
