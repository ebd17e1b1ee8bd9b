import { foldText } from '../../workbook/foldText';
import { readNoGrade } from '../../workbook/grades/readGrade';
import type { NumberScale, Scale } from '../../workbook/grades/Scales';
import { readText } from '../../workbook/values/readText';
import type { ColumnReference } from './ColumnReference';
import { allOf, anyOf, not, type RowTest } from './RowTest';
import { compares, isBlankCell, isOneOf } from './testCells';
import type { TwinContext } from './TwinContext';

/** Cells that are the word, in every spelling that stands in the column. */
export const isWord = (column: ColumnReference, word: string): RowTest | null =>
  isOneOf(column, [word], (cell) => foldText(readText(cell) ?? '') === foldText(word));

/** Rows on the one scale of a kind that stands in the table; null when there are several. */
export const isOnScale = (kind: Scale['kind'], context: TwinContext): RowTest | null => {
  const column = context.column('Skala');
  const [scale, ...others] = scalesOf(kind, context);
  return column && scale && others.length === 0 ? isWord(column, scale.name) : null;
};

/** The scales of a kind, those that stand in the table first of all. */
export const scalesOf = (kind: Scale['kind'], context: TwinContext): readonly Scale[] => {
  const ofKind = [...context.scales.values()].filter((scale) => scale.kind === kind);
  const present = presentScales(context);
  const used = ofKind.filter(({ name }) => present.has(foldText(name)));
  return used.length > 0 ? used : ofKind.slice(0, 1);
};

/** Folded names of the scales that stand in the table. */
export const presentScales = ({ column }: TwinContext): ReadonlySet<string> =>
  new Set(column('Skala')?.distinct.map((cell) => foldText(readText(cell) ?? '')));

/** Where the band of a level begins, and where the next higher one does; null when there is none. */
export const bandOf = (
  { bands }: NumberScale,
  foldedLevel: string,
): { readonly from: number; readonly below: number | null } | null => {
  const at = bands.findIndex(({ level }) => foldText(level) === foldedLevel);
  const band = bands[at];
  return band ? { from: band.from, below: bands[at - 1]?.from ?? null } : null;
};

/** `Līmenis` of a grade on the scales of marks and of words that stand in the table. */
export const testGradeLevel = (foldedLevel: string, context: TwinContext): RowTest | null => {
  const [grade, scaleColumn] = [context.column('Vērtējums'), context.column('Skala')];
  if (grade === null || scaleColumn === null) return null;
  const present = presentScales(context);
  const tests: RowTest[] = [];
  for (const scale of context.scales.values()) {
    if (!present.has(foldText(scale.name))) continue;
    const onScale = isWord(scaleColumn, scale.name);
    const inLevel = testOnScale(scale, foldedLevel, grade);
    if (onScale === null || inLevel === null) return null;
    if (inLevel !== 'none') tests.push(allOf([onScale, inLevel]));
  }
  return tests.length === 0 ? null : anyOf(tests);
};

const testOnScale = (
  scale: Scale,
  foldedLevel: string,
  grade: ColumnReference,
): RowTest | 'none' | null => {
  if (scale.kind === 'marks' || scale.kind === 'numbers') {
    const band = bandOf(scale, foldedLevel);
    if (band === null) return 'none';
    const from = compares(grade, '>=', band.from);
    return band.below === null ? from : allOf([from, compares(grade, '<', band.below)]);
  }
  if (!('words' in scale)) return null;
  const words = [...scale.words.values()].filter(({ level }) => foldText(level) === foldedLevel);
  const tests = words.map(({ word }) => isWord(grade, word));
  if (!tests.every((test) => test !== null)) return null;
  return tests.length === 0 ? 'none' : anyOf(tests);
};

/** Rows that have a grade: neither blank nor one of the words that are none. */
export const hasGrade = (grade: ColumnReference): RowTest | null => {
  const [blank, none] = [
    isBlankCell(grade),
    isOneOf(grade, ['nv', 'n/v', 'atbrīvots'], (cell) => readNoGrade(cell)?.word !== undefined),
  ];
  return blank && none && allOf([not(blank), not(none)]);
};
