import type { Clause, Operand, Operator } from '../indicators/conditions/Condition';
import { parseCondition } from '../indicators/conditions/parseCondition';
import { readDate } from '../workbook/values/readDate';
import { type Language, translate } from './translate';

/** A value as it reads within a sentence: in quotes where it was quoted, or is only a beginning. */
const showValue = ({ text, quoted, isPrefix }: Operand, language: Language): string =>
  quoted !== null || isPrefix ? translate(language, 'conditions.quoted', { value: text }) : text;

/** `A, B vai C`. */
const listAlternatives = (values: readonly string[], language: Language): string => {
  const last = values.at(-1) ?? '';
  if (values.length < 2) return last;
  return `${values.slice(0, -1).join(', ')} ${translate(language, 'conditions.or')} ${last}`;
};

const describeEquality = (
  field: string,
  operands: readonly Operand[],
  language: Language,
): string => {
  const filled = operands.filter(({ isBlank }) => !isBlank);
  const predicates = (['is', 'begins'] as const).flatMap((verb) => {
    const values = filled
      .filter(({ isPrefix }) => isPrefix === (verb === 'begins'))
      .map((operand) => showValue(operand, language));
    return values.length === 0
      ? []
      : [translate(language, `conditions.${verb}`, { values: listAlternatives(values, language) })];
  });
  if (predicates.length === 0) return translate(language, 'conditions.blank', { field });
  const text = `${field} ${predicates.join(` ${translate(language, 'conditions.or')} `)}`;
  return filled.length === operands.length
    ? text
    : translate(language, 'conditions.orBlank', { text });
};

const negations = {
  exact: { one: 'isNot', many: 'isNeither', joint: 'nor' },
  prefix: { one: 'beginsNot', many: 'beginsNeither', joint: 'norWith' },
} as const;

const describeInequality = (
  field: string,
  operands: readonly Operand[],
  language: Language,
): string => {
  const filled = operands.filter(({ isBlank }) => !isBlank);
  const predicates = (['exact', 'prefix'] as const).flatMap((kind) => {
    const values = filled
      .filter(({ isPrefix }) => isPrefix === (kind === 'prefix'))
      .map((operand) => showValue(operand, language));
    if (values.length === 0) return [];
    const { one, many, joint } = negations[kind];
    const key = values.length === 1 ? one : many;
    const joined = values.join(translate(language, `conditions.${joint}`));
    return [translate(language, `conditions.${key}`, { values: joined })];
  });
  if (predicates.length === 0) return translate(language, 'conditions.filled', { field });
  const text = `${field} ${predicates.join(` ${translate(language, 'conditions.and')} `)}`;
  return filled.length === operands.length
    ? text
    : translate(language, 'conditions.filledAnd', { field, text });
};

const orderings = {
  '>': { number: 'above', date: 'after' },
  '>=': { number: 'atLeast', date: 'onOrAfter' },
  '<': { number: 'below', date: 'before' },
  '<=': { number: 'atMost', date: 'onOrBefore' },
} as const satisfies Partial<Record<Operator, object>>;

const describeClause = ({ field, operator, operands }: Clause, language: Language): string => {
  if (operator === '=') return describeEquality(field, operands, language);
  if (operator === '<>') return describeInequality(field, operands, language);
  const [operand] = operands;
  const value = operand?.text ?? '';
  const kind = typeof readDate(value) === 'number' ? 'date' : 'number';
  return translate(language, `conditions.${orderings[operator][kind]}`, { field, value });
};

/**
 * A condition in words: `Līmenis = Augsts | Optimāls; Noslēdza = Jā` becomes
 * "Līmenis ir Augsts vai Optimāls; Noslēdza ir Jā". A text that is no condition stays as it is.
 */
export const describeCondition = (text: string, language: Language): string => {
  const { condition } = parseCondition(text);
  if (condition === null) return text;
  return condition.map((clause) => describeClause(clause, language)).join('; ');
};
