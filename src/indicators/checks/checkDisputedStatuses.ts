import type { Column } from '../../workbook/Column';
import type { FindingLog } from '../../workbook/FindingLog';
import { foldText } from '../../workbook/foldText';
import { columnSchema, type TableName } from '../../workbook/schema';
import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { wordLists } from '../../workbook/wordLists';
import type { IndicatorIndex } from '../catalogue/IndicatorIndex';
import type { Indicator } from '../Indicator';
import type { Status } from '../IndicatorResult';
import type { Measured } from '../measures/Measured';
import { textAt, yearAt } from '../readCell';
import { roundRational } from '../roundRatio';

/** What was computed for an indicator in a school year. */
export interface Judged {
  readonly measured: Measured;
  readonly status: Status;
}

type Verdict = 'met' | 'partly-met' | 'not-met';

const verdicts: ReadonlyMap<string, Verdict> = new Map(
  (['met', 'partly-met', 'not-met'] as const).map((verdict, index) => [
    foldText(wordLists['goal-outcome'].words[index] ?? ''),
    verdict,
  ]),
);

/**
 * Finds outcomes that staff entered in `GadaMerki` and `Plans` and that the linked indicators do
 * not bear out, as "Sasniegts" for 2 of 3. What staff entered is kept.
 */
export const checkDisputedStatuses = (
  tables: ReadonlyMap<TableName, Table>,
  index: IndicatorIndex,
  judge: (indicator: Indicator, year: SchoolYear) => Judged,
  log: FindingLog,
): void => {
  for (const name of ['GadaMerki', 'Plans'] as const) {
    const table = tables.get(name);
    if (!table) continue;
    const column = (key: 'year' | 'indicators' | 'outcome'): Column | undefined =>
      table.column(columnSchema(name, key).lv);
    const [years, linked, outcomes] = [column('year'), column('indicators'), column('outcome')];
    for (let row = 0; row < table.rowCount; row += 1) {
      const entered = textAt(outcomes, row);
      const verdict = verdicts.get(foldText(entered));
      const year = yearAt(years, row);
      if (verdict === undefined || year === null || !outcomes) continue;
      const judged = index
        .findAll(textAt(linked, row))
        .flatMap(({ indicator }) => (indicator ? [{ indicator, ...judge(indicator, year) }] : []));
      for (const { indicator, measured, status } of findDisputed(verdict, judged)) {
        const place = {
          sheet: table.sheet,
          table: table.name,
          row: table.excelRow(row),
          column: outcomes.header,
        };
        const { id, name: indicatorName } = indicator;
        const params = { id, name: indicatorName, year: formatSchoolYear(year), status };
        const { numerator, denominator } = measured;
        if (numerator !== null && denominator !== null) {
          const numbers = { numerator, denominator };
          log.add('warning', 'status-disputed', place, entered, { ...params, ...numbers });
        } else if (measured.exact) {
          const scale = indicator.unit === 'share' ? 100 : 1;
          const achieved = Number(roundRational(measured.exact, 2, scale));
          const sign = indicator.unit === 'share' ? ' %' : '';
          const numbers = { achieved, sign };
          log.add('warning', 'status-disputed-value', place, entered, { ...params, ...numbers });
        }
      }
    }
  }
};

/**
 * The indicators that speak against what was entered. Of several, one that falls short speaks
 * against "met"; "not met" and "partly met" are borne out by any that falls short, unless all agree
 * on something else. Whatever cannot be judged yet speaks against nothing.
 */
const findDisputed = <T extends Judged>(entered: Verdict, judged: readonly T[]): readonly T[] => {
  const short = judged.filter(({ status }) => status === 'not-met' || status === 'behind');
  const final = judged.filter(
    ({ status }) => status === 'met' || status === 'partly-met' || status === 'not-met',
  );
  const agreed = new Set(final.map(({ status }) => status)).size === 1;
  switch (entered) {
    case 'met':
      return judged.filter(
        ({ status }) => status === 'not-met' || status === 'partly-met' || status === 'behind',
      );
    case 'not-met':
      return short.length > 0 ? [] : final;
    case 'partly-met':
      return agreed && !judged.some(({ status }) => status === 'behind')
        ? final.filter(({ status }) => status !== 'partly-met')
        : [];
  }
};
