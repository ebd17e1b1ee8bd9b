export const cellErrorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
] as const;

export type CellErrorCode = (typeof cellErrorCodes)[number];

const interned = new Map<string, CellError>();

/**
 * An error that stands in a cell, told apart from the text that reads the same.
 * One object a code, so that `===` compares errors.
 */
export class CellError {
  static readonly notAvailable = CellError.of('#N/A');
  static readonly reference = CellError.of('#REF!');
  static readonly value = CellError.of('#VALUE!');
  static readonly unknownName = CellError.of('#NAME?');

  private constructor(readonly code: string) {}

  /** The error of a code; a code that a later Excel invents is kept as it reads. */
  static of(code: CellErrorCode | (string & {})): CellError {
    const known = interned.get(code);
    if (known) return known;
    const error = new CellError(code);
    interned.set(code, error);
    return error;
  }

  toString(): string {
    return this.code;
  }
}

/**
 * What a cell holds: text, a number (dates are serials), a truth value, an error, or null for blank.
 * An empty text is a value; a blank is not.
 */
export type CellValue = string | number | boolean | CellError | null;
