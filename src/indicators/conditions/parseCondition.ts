import {
  type Clause,
  type Condition,
  type ConditionFault,
  type Expectation,
  isOrdering,
  type Operand,
  type Operator,
} from './Condition';

/** A condition that could be read, or the reason why not. */
export type ParsedCondition =
  | { readonly condition: Condition; readonly fault: null }
  | { readonly condition: null; readonly fault: ConditionFault };

/**
 * Reads a condition as staff write them: `Lauks = vērtība`, `<>`, `>`, `>=`, `<`, `<=` joined by `;`,
 * alternatives by `|`, a `*` at the end for "begins with", `-` for blank, values (and fields) in
 * quotes where they hold one of these signs. A blank text has no clauses; a `;` at the end is let
 * pass. `≥`, `≤` and `≠` are understood too, and `~*` is a star that is meant.
 *
 * Takes one pass and never throws. Two operators in one condition are a fault, because a forgotten
 * `;` would otherwise become part of a value that no row has.
 */
export const parseCondition = (text: string): ParsedCondition => {
  const reader = new Reader(text);
  const clauses: Clause[] = [];
  while (!reader.isAtEnd()) {
    const clause = readClause(reader);
    if ('expected' in clause) return { condition: null, fault: clause };
    clauses.push(clause);
    if (!reader.isAtEnd() && !reader.take(';')) {
      return { condition: null, fault: reader.fault('separator') };
    }
  }
  return { condition: clauses, fault: null };
};

// Both match single code units, which is what the reader counts in.
const sign = /[<>=≥≤≠;|]/g;
const nonSpace = /\S/g;
const dashes: ReadonlySet<string> = new Set([...'-–—−‑']);

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '„': '”“"',
  '“': '”',
  '«': '»',
};

type WrittenOperator = readonly [written: string, meaning: Operator];

/** The text and how far it has been read. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    this.skipSpace();
    return this.at >= this.text.length;
  }

  /** Position of the next character that is no space, from 1. */
  get position(): number {
    this.skipSpace();
    return this.at + 1;
  }

  /** Whether that sign comes next. */
  isAt(character: string): boolean {
    this.skipSpace();
    return this.text.startsWith(character, this.at);
  }

  take(character: string): boolean {
    const isNext = this.isAt(character);
    if (isNext) this.at += character.length;
    return isNext;
  }

  /** The operator that comes next, which is taken; undefined when there is none. */
  takeOperator(): Operator | undefined {
    this.skipSpace();
    const next = this.nextOperator();
    this.at += next?.[0].length ?? 0;
    return next?.[1];
  }

  fault(expected: Expectation): ConditionFault {
    const position = this.position;
    return { position, found: this.nextOperator()?.[0] ?? this.text.charAt(this.at), expected };
  }

  /** Everything up to the next sign of the grammar, without spaces at its ends. */
  takePlain(): string {
    this.skipSpace();
    const from = this.at;
    this.at = this.find(sign);
    return this.text.slice(from, this.at).trim();
  }

  /**
   * A quoted text with the quotes that it had; null when none begins here, and a fault at the end
   * of the text when it is not closed. A doubled closing quote stands for itself.
   */
  takeQuoted(): { readonly text: string; readonly quoted: string } | ConditionFault | null {
    this.skipSpace();
    const closers = closing[this.text.charAt(this.at)];
    if (closers === undefined) return null;
    const from = this.at;
    const parts: string[] = [];
    let partFrom = from + 1;
    for (this.at = partFrom; this.at < this.text.length; this.at += 1) {
      const character = this.text.charAt(this.at);
      if (!closers.includes(character)) continue;
      parts.push(this.text.slice(partFrom, this.at));
      this.at += 1;
      if (this.text.charAt(this.at) !== character) {
        return { text: parts.join(character).trim(), quoted: this.text.slice(from, this.at) };
      }
      partFrom = this.at + 1;
    }
    return this.fault('closing-quote');
  }

  private nextOperator(): WrittenOperator | undefined {
    const next = this.text.charAt(this.at + 1);
    switch (this.text.charAt(this.at)) {
      case '=':
        return ['=', '='];
      case '>':
        return next === '=' ? ['>=', '>='] : ['>', '>'];
      case '<':
        return next === '=' ? ['<=', '<='] : next === '>' ? ['<>', '<>'] : ['<', '<'];
      case '≥':
        return ['≥', '>='];
      case '≤':
        return ['≤', '<='];
      case '≠':
        return ['≠', '<>'];
      default:
        return undefined;
    }
  }

  private skipSpace(): void {
    this.at = this.find(nonSpace);
  }

  /** Where the pattern first matches from here on; the end when it does not. */
  private find(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return pattern.test(this.text) ? pattern.lastIndex - 1 : this.text.length;
  }
}

const readClause = (reader: Reader): Clause | ConditionFault => {
  const position = reader.position;
  const quoted = reader.takeQuoted();
  if (quoted && 'expected' in quoted) return quoted;
  const field = quoted ? quoted.text : reader.takePlain();
  if (field === '') return reader.fault('field');
  const operator = reader.takeOperator();
  if (operator === undefined) return reader.fault('operator');
  const operands: Operand[] = [];
  do {
    const operand = readOperand(reader);
    if ('expected' in operand) return operand;
    operands.push(operand);
    if (isOrdering(operator) && reader.isAt('|')) return reader.fault('single-value');
  } while (reader.take('|'));
  return { field, position, operator, operands };
};

const readOperand = (reader: Reader): Operand | ConditionFault => {
  const position = reader.position;
  const quoted = reader.takeQuoted();
  if (quoted) {
    if ('expected' in quoted) return quoted;
    const isPrefix = reader.take('*');
    return isPrefix
      ? { text: quoted.text, quoted: null, isBlank: false, isPrefix, position }
      : makeOperand(quoted.text, quoted.quoted, position);
  }
  const plain = reader.takePlain();
  if (plain === '') return reader.fault('value');
  const star = findStar(plain);
  if (star !== null) return { position: position + star, found: '*', expected: 'star-last' };
  return makeOperand(plain, null, position);
};

/** Index of a star that is neither last nor escaped; null when there is none. */
const findStar = (plain: string): number | null => {
  for (let at = plain.indexOf('*'); at >= 0; at = plain.indexOf('*', at + 1)) {
    if (at < plain.length - 1 && plain.charAt(at - 1) !== '~') return at;
  }
  return null;
};

const makeOperand = (written: string, quoted: string | null, position: number): Operand => {
  const isBlank = written === '' || dashes.has(written);
  const isPrefix = written.endsWith('*') && !written.endsWith('~*');
  const text = isBlank ? '' : unescapeStars(isPrefix ? written.slice(0, -1) : written);
  return { text, quoted, isBlank, isPrefix, position };
};

const unescapeStars = (written: string): string =>
  (written.includes('~') ? written.replaceAll('~*', '*') : written).trim();
