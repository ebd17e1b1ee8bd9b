import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { Clause } from '../conditions/Condition';
import { parseCondition } from '../conditions/parseCondition';
import type { Figure } from '../figures/Figure';
import type { Indicator } from '../Indicator';
import type { CheckContext } from './CheckContext';

/** Counts that differ in one field only: the parts of what is counted without that field. */
interface Family {
  readonly total: Indicator;
  readonly parts: readonly Indicator[];
}

/**
 * Finds declared counts that do not add up: the parts by one field (a count for each programme code)
 * against the whole, where one of them was typed and the tables' own parts do add up.
 */
export const checkParts = ({ catalogue, years, figures, log }: CheckContext): void => {
  for (const { total, parts } of familiesOf(catalogue)) {
    for (const year of years) {
      const whole = figures.of(total, year);
      const each = parts.map((part) => figures.of(part, year));
      const place = [...each, whole].find(isTyped)?.declared?.place;
      const computed = sumOf(each.map(({ measured }) => measured.value));
      if (!place || computed === null || computed !== whole.measured.value) continue;
      const sum = sumOf(each.map(statedOf));
      const stated = statedOf(whole);
      if (sum === null || stated === null || sum === stated) continue;
      log.add('warning', 'parts-differ-from-total', place, null, {
        id: total.id,
        name: total.name,
        year: formatSchoolYear(year),
        parts: parts.map(({ id }) => id).join(', '),
        sum,
        total: stated,
      });
    }
  }
};

const isTyped = ({ declared }: Figure): boolean => typeof declared?.value === 'number';

const statedOf = ({ declared, measured }: Figure): number | null =>
  declared?.value ?? measured.value;

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

const familiesOf = (catalogue: readonly Indicator[]): readonly Family[] => {
  const counts = catalogue.flatMap((indicator) => {
    const { measure, table, part, whole } = indicator;
    if (measure !== 'count' || indicator.period !== 'year') return [];
    const clauses = [part, whole].flatMap((text) => parseCondition(text).condition ?? []);
    return [{ indicator, table: foldText(table), clauses: clauses.map(spell), fields: clauses }];
  });
  const key = (table: string, clauses: readonly string[]): string =>
    [table, ...[...clauses].sort()].join('\n');
  const whole = new Map(counts.map((each) => [key(each.table, each.clauses), each.indicator]));
  const families = new Map<string, { total: Indicator; parts: Indicator[] }>();
  for (const { indicator, table, clauses, fields } of counts) {
    for (const [at, { field, operator }] of fields.entries()) {
      if (operator !== '=') continue;
      const rest = key(
        table,
        clauses.filter((_, other) => other !== at),
      );
      const total = whole.get(rest);
      if (!total) continue;
      const name = `${rest}\n\n${foldText(field)}`;
      const family = families.get(name) ?? { total, parts: [] };
      family.parts.push(indicator);
      families.set(name, family);
    }
  }
  return [...families.values()].filter(({ parts }) => parts.length > 1);
};

const spell = ({ field, operator, operands }: Clause): string =>
  [field, operator, ...operands.map(({ text }) => text)].map(foldText).join(' ');
