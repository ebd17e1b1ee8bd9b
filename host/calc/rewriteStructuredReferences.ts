/** A structured reference as it stands in a formula. */
export interface StructuredReference {
  /** The table's name; absent in `[@Aile]`, which means the table around the formula. */
  tableName?: string;
  /** What stands in the outermost brackets; absent where a table's name stands alone. */
  inside?: string;
}

const wordStart = /[\p{L}_\\]/u;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const number = /[\d.]+(?:[eE][+-]?\d+)?/y;

/**
 * Walks through a formula and replaces its structured references and, where wanted, its words;
 * texts, quoted sheet names, numbers and references into other workbooks stay.
 *
 * @param replace what stands for a reference, undefined to leave it; a lone word is asked about
 *   too, for it may be a table's name
 * @param replaceWord what stands for a function, name or address that is no table
 */
export const rewriteStructuredReferences = (
  formula: string,
  replace: (reference: StructuredReference) => string | undefined,
  replaceWord: (word: string) => string = (each) => each,
): string => {
  let out = '';
  let at = 0;
  const take = (length: number, instead?: string): void => {
    out += instead ?? formula.slice(at, at + length);
    at += length;
  };

  while (at < formula.length) {
    const char = formula.charAt(at);
    if (char === '"' || char === "'") {
      take(quotedLength(formula, at));
    } else if (char === '[') {
      const length = bracketLength(formula, at);
      // `[1]Lapa!A1` points into another workbook.
      if (length === 0 || wordStart.test(formula.charAt(at + length))) take(1);
      else take(length, replace({ inside: formula.slice(at + 1, at + length - 1) }));
    } else if (wordStart.test(char)) {
      const name = matchAt(word, formula, at);
      const after = formula.charAt(at + name.length);
      const length = after === '[' ? bracketLength(formula, at + name.length) : 0;
      if (length > 0) {
        const inside = formula.slice(at + name.length + 1, at + name.length + length - 1);
        take(name.length + length, replace({ tableName: name, inside }));
      } else {
        const table = after === '(' || after === '!' ? undefined : replace({ tableName: name });
        take(name.length, table ?? replaceWord(name));
      }
    } else {
      take(/\d/.test(char) ? matchAt(number, formula, at).length : 1);
    }
  }
  return out;
};

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? text.charAt(at);
};

/** The length of a quoted text; a doubled quote is part of it. */
const quotedLength = (formula: string, from: number): number => {
  const quote = formula[from];
  let end = from + 1;
  while (end < formula.length) {
    if (formula[end] === quote && formula[end + 1] === quote) end += 2;
    else if (formula[end] === quote) break;
    else end++;
  }
  return end + 1 - from;
};

/** The length of a bracketed part, 0 when it is not closed; an apostrophe escapes what follows it. */
const bracketLength = (formula: string, open: number): number => {
  let depth = 0;
  for (let i = open; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return i + 1 - open;
  }
  return 0;
};
