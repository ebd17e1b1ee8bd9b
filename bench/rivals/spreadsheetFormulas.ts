import { programmes, subjects } from '../scale/generateSchool';
import { levelWords } from '../scale/GroupedTables';
import { sqlColumns } from './Rival';

const names = Object.keys(sqlColumns);

/** The formulas of a spreadsheet over the sheet `Grades`, whose columns are those of `sqlColumns`. */
export interface SpreadsheetFormulas {
  readonly twenty: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
}

/**
 * The indicators as a school would write them, with COUNTIFS, SUMIFS and AVERAGEIFS. Four of the
 * twenty are left out: distinct pupils and progress need formulas that are quadratic.
 */
export const spreadsheetFormulas = (rows: number): SpreadsheetFormulas => {
  const range = (name: string): string => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + names.indexOf(name));
    return `Grades!$${letter}$2:$${letter}$${rows + 1}`;
  };
  const where = (conditions: readonly (readonly [string, string])[]): string =>
    [['year', '2025./2026.'] as const, ...conditions]
      .map(([name, criterion]) => `${range(name)},"${criterion}"`)
      .join(',');
  type Condition = readonly [name: string, criterion: string];
  const count = (...conditions: readonly Condition[]): string => `COUNTIFS(${where(conditions)})`;
  const sum = (name: string, ...conditions: readonly Condition[]): string =>
    `SUMIFS(${range(name)},${where(conditions)})`;
  const mean = (...conditions: readonly Condition[]): string =>
    `AVERAGEIFS(${range('marks')},${where(conditions)})`;

  const end: Condition = ['test', 'Semestra beigas'];
  const graded: Condition = ['level', '<>'];
  const high: Condition = ['level', 'Augsts'];
  const optimal: Condition = ['level', 'Optimāls'];
  const music: Condition = ['area', 'Mūzika'];
  const points: Condition = ['scale', 'Punkti'];
  const good = (...more: readonly Condition[]): string =>
    `(${count(high, end, ...more)}+${count(optimal, end, ...more)})`;
  const listed = programmes.slice(0, 3).map((name) => count(['programme', name], end));
  return {
    twenty: {
      'count all': count(),
      'count by subject': count(['subject', subjects[0] ?? '']),
      'count by class': count(['class', '>=4'], ['class', '<=6']),
      'count by words': listed.join('+'),
      'share high': `${count(high, end)}/${count(graded, end)}`,
      'share good': `${good()}/${count(graded, end)}`,
      'share music': `${good(music)}/${count(graded, end, music)}`,
      'share begins': `${count(['programme', 'Programma 1*'], end)}/${count(end)}`,
      'share marks': `${count(['marks', '>=7'], end)}/${count(['marks', '>=0'], end)}`,
      'share not': `${count(graded, ['level', '<>Nepietiekams'])}/${count(graded)}`,
      'mean all': mean(),
      'mean end': mean(end),
      'mean class': mean(end, ['class', '3']),
      'mean subject': mean(['subject', subjects[6] ?? '']),
      sum: sum('marks', end),
      ratio: `${sum('grade', end, points)}/${sum('maximum', end, points, ['grade', '>=0'])}`,
    },
    tables: {
      ...Object.fromEntries(
        programmes.flatMap((programme) =>
          levelWords.map((level) => [
            `${programme}|${level}`,
            count(['programme', programme], ['level', level]),
          ]),
        ),
      ),
      ...Object.fromEntries(
        Array.from({ length: 8 }, (_, at) => [String(at + 1), mean(['class', String(at + 1)])]),
      ),
      ...Object.fromEntries(subjects.map((subject) => [subject, mean(['subject', subject])])),
    },
  };
};
