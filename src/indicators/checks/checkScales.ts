import { foldText } from '../../workbook/foldText';
import { once } from '../../workbook/once';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import { takeCells } from '../conditions/takeCells';
import type { Conditions } from '../conditions/Conditions';
import { cataloguePlace } from '../figures/cataloguePlace';
import { selectRows } from '../measures/selectRows';
import { weigh } from '../measures/weigh';
import type { Indicator } from '../Indicator';
import type { CheckContext } from './CheckContext';

/** Scales whose grades are numbers. */
const numberScales = ['10 balles', '%', 'punkti'];

/**
 * Finds means, sums and ratios of grades that stand on scales which cannot be reckoned together: on
 * a scale without numbers (STAP of classes 1–3), so that those grades are silently left out, or on
 * several scales of numbers at once (balles among points of a maximum).
 */
export const checkScales = ({ catalogue, tables, figures, log }: CheckContext): void => {
  const catalogueTable = tables.get('Raditaji');
  if (!catalogueTable) return;
  const grades = tables.get('Vertejumi');
  const ofScales = once(() => rowsOfScales(grades));
  for (const indicator of catalogue) {
    const wanted = scalesWanted(indicator);
    const scales = wanted && countScales(indicator, grades, ofScales(), figures.conditions);
    if (!scales) continue;
    const { id, name, field } = indicator;
    const place = cataloguePlace(catalogueTable, indicator, 'field');
    const worded = [...scales].filter(([scale]) => !numberScales.includes(foldText(scale)));
    const numbered = [...scales].filter(([scale]) => numberScales.includes(foldText(scale)));
    if (worded.length > 0) {
      const params = {
        id,
        name,
        count: sum(worded),
        total: sum([...scales]),
        scales: list(worded),
      };
      log.add('warning', 'mean-without-numbers', place, field, params);
    }
    const strange =
      wanted === 'one'
        ? numbered.length > 1
        : numbered.some(([scale]) => foldText(scale) !== wanted);
    if (strange)
      log.add('warning', 'scales-mixed', place, field, { id, name, scales: list(numbered) });
  }
};

/** The scale that a measure of that field can use; `one`, whichever, where only mixing is wrong. */
const scalesWanted = ({ measure, field }: Indicator): '10 balles' | 'punkti' | 'one' | null => {
  const folded = foldText(field);
  if (measure === 'ratio') {
    return /^(?:vērtējums|grade) ?\/ ?(?:maksimums|maximum)$/u.test(folded) ? 'punkti' : null;
  }
  if (measure !== 'mean' && measure !== 'sum') return null;
  if (folded === 'balles') return '10 balles';
  return folded === 'vērtējums' || folded === 'grade' ? 'one' : null;
};

/** The rows of each scale that stands in the grades. */
const rowsOfScales = (grades: Table | undefined): readonly (readonly [string, RowSet])[] => {
  const scales = grades?.column('Skala');
  if (scales?.kind !== 'word') return [];
  return scales.words.map((word, code) => [word, takeCells(scales.coded, (one) => one === code)]);
};

/** How many grades of the indicator's rows stand on each scale; null when it cannot be told. */
const countScales = (
  { table: named, part, whole }: Indicator,
  grades: Table | undefined,
  scales: ReturnType<typeof rowsOfScales>,
  conditions: Conditions,
): ReadonlyMap<string, number> | null => {
  if (!grades || !['vertejumi', 'vērtējumi', 'grades'].includes(foldText(named))) return null;
  const [{ compiled: above }, { compiled: below }] = [
    conditions.compile(part, grades),
    conditions.compile(whole, grades),
  ];
  if (!above || !below) return null;
  const query = { table: grades, fields: [], part: above.rows, whole: below.rows };
  const ungraded = grades.column('Vērtējums')?.ungraded ?? null;
  const counts = scales.map(([word, years]) => {
    const { part: rows } = selectRows({ ...query, years: [years], ungraded });
    return [word, weigh(rows, grades)] as const;
  });
  return new Map(counts.filter(([, many]) => many > 0));
};

type Counted = readonly (readonly [scale: string, count: number])[];

const sum = (counts: Counted): number => counts.reduce((total, [, count]) => total + count, 0);

const list = (counts: Counted): string =>
  counts.map(([scale, count]) => `${scale} (${count})`).join(', ');
