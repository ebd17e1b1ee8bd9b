import type { Clause, Operand } from './Condition';

/** A clause without its place in a text: what a person chose. */
export type PrintedClause = Omit<Clause, 'position' | 'operands'> & {
  readonly operands: readonly Omit<Operand, 'position'>[];
};

/** Signs of the grammar, which stand in a text only between quotes. */
const signs = /[<>=≥≤≠;|]/;
/** With these a reader takes a text for quoted. */
const opening = /^["'„“«]/;
const dash = /^[-–—−‑]$/;

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const printField = (field: string): string =>
  signs.test(field) || opening.test(field) ? quote(field) : field;

const printOperand = ({ text, quoted, isBlank, isPrefix }: Omit<Operand, 'position'>): string => {
  if (isBlank) return '-';
  if (quoted !== null) return quoted;
  const needsQuotes = signs.test(text) || opening.test(text) || dash.test(text);
  const escaped = text.replaceAll('*', '~*');
  // Outside its quotes a star is the sign, and what is between them is taken as it is.
  if (isPrefix) return needsQuotes ? `${quote(text)}*` : `${escaped}*`;
  return needsQuotes ? quote(escaped) : escaped;
};

/**
 * Writes a condition as staff write it: `Līmenis = Augsts | Optimāls; Noslēdza = Jā`. What is read
 * from the text is the condition again.
 */
export const printCondition = (clauses: readonly PrintedClause[]): string =>
  clauses
    .map(
      ({ field, operator, operands }) =>
        `${printField(field)} ${operator} ${operands.map(printOperand).join(' | ')}`,
    )
    .join('; ');

/** A value that a person chose from a list, or typed: a star at the end is "begins with". */
export const operandOf = (typed: string): Omit<Operand, 'position'> => {
  const text = typed.trim();
  const isPrefix = text.length > 1 && text.endsWith('*') && !text.endsWith('~*');
  const isBlank = text === '' || dash.test(text);
  return {
    text: isBlank ? '' : isPrefix ? text.slice(0, -1) : text,
    quoted: null,
    isBlank,
    isPrefix,
  };
};
