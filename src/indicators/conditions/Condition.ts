/** A condition of the catalogue: every clause must hold. Without clauses it takes every row. */
export type Condition = readonly Clause[];

export type Operator = '=' | '<>' | Ordering;

/** An operator that asks for an order among the values. */
export type Ordering = '>' | '>=' | '<' | '<=';

export const isOrdering = (operator: Operator): operator is Ordering =>
  operator !== '=' && operator !== '<>';

/** `Līmenis = Augsts | Optimāls`: a field compared with one value or with several alternatives. */
export interface Clause {
  readonly field: string;
  /** Where the field begins in the text, counted in characters from 1. */
  readonly position: number;
  readonly operator: Operator;
  /** One at least; exactly one for the operators that order. */
  readonly operands: readonly Operand[];
}

export interface Operand {
  /** The value without its quotes; '' for a blank cell. */
  readonly text: string;
  /** The value with its quotes, in case the cells have them too; null when it was not quoted. */
  readonly quoted: string | null;
  /** `-` was written, or quotes with nothing between them: the cell is blank. */
  readonly isBlank: boolean;
  /** A `*` stood at the end: the cell begins with the text. */
  readonly isPrefix: boolean;
  /** Where the value begins in the text, counted in characters from 1. */
  readonly position: number;
}

/** What a reader of conditions was waiting for where it stopped. */
export type Expectation =
  'field' | 'operator' | 'value' | 'closing-quote' | 'separator' | 'single-value' | 'star-last';

/** Why a condition cannot be read. */
export interface ConditionFault {
  /** Counted in characters from 1; one past the end when the text ends too early. */
  readonly position: number;
  /** The character, or pair of them, that stands there; '' at the end of the text. */
  readonly found: string;
  readonly expected: Expectation;
}
