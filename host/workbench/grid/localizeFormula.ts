import type { GridLanguage } from './showValue';

/** What is left as it is: texts, quoted names of sheets, columns of tables, constant arrays. */
const untouched = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\{[^}]*\}/;
const word = /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/u;

const split = (number: string): RegExp =>
  new RegExp(`${untouched.source}|${word.source}|${number}|[;,]`, 'gu');
const typedParts = split(String.raw`\d+(?:,\d+)?|(?<=[(;=<>&*/^+\- ]),\d+`);
const storedParts = split(String.raw`\d*\.?\d+`);

const isNumber = (part: string): boolean => /^[\d,.]*\d$/.test(part);

/**
 * A formula as it was typed, in the language of the file, which is English: Latvian Excel writes
 * `=ROUND(1,5;0)` for `=ROUND(1.5,0)`. Arrays of constants are left as they are typed.
 */
export const localizeFormula = (typed: string, language: GridLanguage): string =>
  language === 'en'
    ? typed
    : typed.replace(typedParts, (part) => {
        if (part === ';') return ',';
        return isNumber(part) ? part.replace(',', '.') : part;
      });

/** A formula of the file as people of a language see and edit it. */
export const showFormula = (formula: string, language: GridLanguage): string =>
  language === 'en'
    ? formula
    : formula.replace(storedParts, (part) => {
        if (part === ',') return ';';
        return isNumber(part) ? part.replace('.', ',') : part;
      });
