import { foldText } from '../../workbook/foldText';
import type { FindingLog, Place } from '../../workbook/FindingLog';
import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { readYesNo } from '../../workbook/values/readYesNo';
import { compileCondition } from '../conditions/compileCondition';
import type { Clause } from '../conditions/Condition';
import { parseCondition } from '../conditions/parseCondition';
import type { Figures } from '../figures/Figures';
import type { Indicator } from '../Indicator';
import { count } from '../measures/count';

/** The counts of pupils that are held together, by the column that says who they are. */
const columns = {
  started: 'Uzsāka',
  left: 'Izstājās',
  finished: 'Noslēdza',
  graduates: 'Absolvents',
} as const;
type Count = keyof typeof columns;
const counts = Object.keys(columns) as readonly Count[];

/**
 * Holds declared numbers of pupils against one another: uzsākot + joined during the year − left =
 * noslēdzot, and graduates not above noslēdzot (they are inside it), for each group of pupils (as a
 * rule a programme code) of which one was declared.
 *
 * The school's own rows balance always, so only a declared figure can fail to.
 */
export const checkEnrolmentBalance = (
  catalogue: readonly Indicator[],
  years: readonly SchoolYear[],
  pupils: Table | undefined,
  figures: Figures,
  log: FindingLog,
): void => {
  if (!pupils) return;
  for (const [group, members] of groupCounts(catalogue)) {
    for (const year of years) {
      const computed = (condition: string): number | null =>
        countPupils(pupils, year, joinConditions(group, condition));
      let place: Place | null = null;
      const numberOf = (each: Count): number | null => {
        const indicator = members.get(each);
        const declared = indicator && figures.of(indicator, year).declared;
        if (declared) place ??= declared.place;
        return declared?.value ?? computed(`${columns[each]} = Jā`);
      };
      const [graduates, finished] = [numberOf('graduates'), numberOf('finished')];
      if (place !== null && graduates !== null && finished !== null && graduates > finished) {
        const params = { group, year: formatSchoolYear(year), graduates, finished };
        const code = group === '' ? 'graduates-above-end-whole' : 'graduates-above-end';
        log.add('warning', code, place, null, params);
      }
      const [started, left] = [numberOf('started'), numberOf('left')];
      const joined = computed(`${columns.started} = Nē`);
      if (place === null || started === null || left === null || finished === null) continue;
      if (joined === null || started + joined - left === finished) continue;
      const expected = started + joined - left;
      const params = {
        group,
        year: formatSchoolYear(year),
        started,
        joined,
        left,
        finished,
        expected,
      };
      const code = group === '' ? 'enrolment-unbalanced-whole' : 'enrolment-unbalanced';
      log.add('warning', code, place, null, params);
    }
  }
};

/** Indicators that count those who started, left or finished, by what else they ask of a pupil. */
const groupCounts = (
  catalogue: readonly Indicator[],
): ReadonlyMap<string, ReadonlyMap<Count, Indicator>> => {
  const groups = new Map<string, Map<Count, Indicator>>();
  for (const indicator of catalogue) {
    const { measure, table, part, whole } = indicator;
    if (measure !== 'count' || foldText(table) !== 'izglitojamie') continue;
    const { condition } = parseCondition(joinConditions(part, whole));
    if (!condition) continue;
    const [clause, ...more] = condition.filter((each) => countOf(each) !== null);
    const kind = clause && more.length === 0 ? countOf(clause) : null;
    if (kind === null) continue;
    const group = condition
      .filter((each) => each !== clause)
      .map(spell)
      .sort()
      .join('; ');
    const members = groups.get(group) ?? new Map<Count, Indicator>();
    groups.set(group, members.set(kind, indicator));
  }
  return groups;
};

/** Which of them a clause asks for by "= Jā". */
const countOf = ({ field, operator, operands: [operand, ...more] }: Clause): Count | null => {
  if (operator !== '=' || !operand || more.length > 0 || readYesNo(operand.text) !== true) {
    return null;
  }
  return counts.find((each) => foldText(columns[each]) === foldText(field)) ?? null;
};

const joinConditions = (...conditions: readonly string[]): string =>
  conditions
    .map((each) => each.trim().replace(/;$/u, ''))
    .filter((each) => each !== '')
    .join('; ');

/** The clause as staff would write it, so that the same group is spelt the same way. */
const spell = ({ field, operator, operands }: Clause): string => {
  const values = operands.map(({ text, isBlank, isPrefix }) => {
    if (isBlank) return '-';
    const value = /[;|<>=≤≥≠"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    return isPrefix ? `${value}*` : value;
  });
  return `${field} ${operator} ${values.join(' | ')}`;
};

const countPupils = (table: Table, year: SchoolYear, condition: string): number | null => {
  const { compiled } = compileCondition(condition, table);
  if (!compiled) return null;
  const query = {
    table,
    years: [table.rowSetOf(year)],
    fields: [],
    part: null,
    whole: compiled.rows,
    ungraded: null,
  };
  return count(query).value;
};
