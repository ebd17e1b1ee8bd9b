import type { Column } from '../../workbook/Column';
import type { FindingCode } from '../../workbook/Finding';
import type { FindingLog } from '../../workbook/FindingLog';
import type { ColumnKey, TableName } from '../../workbook/schema';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import { countableTables, findTable } from '../catalogue/findTable';
import type { CompiledCondition } from '../conditions/CompiledCondition';
import type { Conditions } from '../conditions/Conditions';
import type { Indicator } from '../Indicator';
import { type ComputedMeasure, measureFunctions } from '../measures/measureFunctions';
import { dynamicsColumns } from '../measures/SemesterGrades';
import { cataloguePlace } from './cataloguePlace';
import { findFields } from './findFields';
import type { Computed, PreparedIndicator } from './PreparedIndicator';

/** What an indicator is prepared from. */
export interface PreparationSource {
  readonly catalogue: Table;
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly conditions: Conditions;
  readonly log: FindingLog;
}

/**
 * Finds the table, the columns and the rows that an indicator's row of the catalogue names.
 *
 * What it names wrongly is an error at its cell.
 */
export const prepareIndicator = (
  indicator: Indicator,
  { catalogue, tables, conditions: shared, log }: PreparationSource,
): PreparedIndicator => {
  const measure = computedMeasure(indicator);
  if (measure === null) return indicator.measure === null ? impossible : { kind: 'entered' };

  const complain = (
    key: ColumnKey<'Raditaji'>,
    code: FindingCode,
    value: string | null,
    params: Readonly<Record<string, string | number>>,
  ): typeof impossible => {
    const place = cataloguePlace(catalogue, indicator, key);
    log.add('error', code, place, value, { id: indicator.id, ...params });
    return impossible;
  };

  if (indicator.table === '') {
    return complain('table', 'indicator-table-blank', null, {
      expected: countableTables.join(', '),
    });
  }
  const reference = findTable(indicator.table, tables);
  if (reference.kind === 'absent') return impossible;
  if (reference.kind === 'unknown') {
    const { nearest } = reference;
    return nearest === null
      ? complain('table', 'indicator-table-unknown', indicator.table, {
          expected: countableTables.join(', '),
        })
      : complain('table', 'indicator-table-misspelt', indicator.table, { nearest });
  }
  const { table } = reference;
  if (measure === 'dynamics' && table.name !== 'Vertejumi') {
    return complain('table', 'dynamics-needs-grades', indicator.table, {});
  }

  const fields = findFields(indicator.field, table, measure);
  if (fields.problem) {
    return complain('field', fields.problem.code, indicator.field || null, fields.problem.params);
  }
  const compile = (key: 'part' | 'whole'): CompiledCondition | null => {
    const { compiled, problem } = shared.compile(indicator[key], table);
    if (problem) {
      complain(key, problem.code, indicator[key], problem.params);
      return null;
    }
    for (const { code, params } of compiled.doubts) {
      const place = cataloguePlace(catalogue, indicator, key);
      log.add('warning', code, place, indicator[key], { id: indicator.id, ...params });
    }
    return compiled;
  };
  const part = compile('part');
  const whole = part && compile('whole');
  if (!whole) return impossible;
  const implied = impliedColumns(measure, table);
  const lacking = implied.find(({ missing }) => missing);
  if (lacking) {
    const params = { field: lacking.header, source: table.name };
    return complain('table', 'indicator-column-missing', indicator.table, params);
  }
  return assemble(measure, table, fields.columns, [part, whole], implied);
};

const impossible = { kind: 'impossible' } as const;

/**
 * The measure to compute; null for indicators whose value is entered.
 *
 * A `manuāls` row that also names a table and conditions is computed as the share or count that it
 * describes, and the entered figure is declared beside it.
 */
export const computedMeasure = ({
  measure,
  table,
  field,
  part,
  whole,
  unit,
}: Indicator): ComputedMeasure | null => {
  if (measure === null || measure === 'yes-no') return null;
  if (measure !== 'manual') return measure;
  if (table === '' || (part === '' && whole === '')) return null;
  const isShare = whole !== '' || unit === 'share';
  if (field !== '') return isShare ? 'distinct-share' : 'distinct-count';
  return isShare ? 'share' : 'count';
};

const impliedColumns = (measure: ComputedMeasure, table: Table): readonly Column[] => {
  const names = measure === 'dynamics' ? dynamicsColumns : [];
  return names.flatMap((name) => table.column(name) ?? []);
};

const assemble = (
  measure: ComputedMeasure,
  table: Table,
  fields: readonly Column[],
  [part, whole]: readonly [CompiledCondition, CompiledCondition],
  implied: readonly Column[],
): Computed => {
  const { hasPopulation, usesWeights } = measureFunctions[measure];
  const weight = usesWeights ? table.column('Skaits') : undefined;
  const named = [...fields, ...implied, ...part.columns, ...whole.columns];
  const asked = new Set([...part.asksUngraded, ...whole.asksUngraded]);
  // The columns of a table that rest on grades rest on the same grade of a row, and lack the same.
  const graded = named.find((column) => column.ungraded && !asked.has(column));
  return {
    kind: 'computed',
    measure,
    table,
    fields,
    part: hasPopulation ? part.rows : null,
    whole: hasPopulation ? whole.rows : both(part.rows, whole.rows),
    ungraded: graded?.ungraded ?? null,
    columns: [...new Set(weight ? [...named, weight] : named)],
  };
};

/** Rows that both conditions take. */
const both = (part: RowSet | null, whole: RowSet | null): RowSet | null =>
  part && whole ? part.and(whole) : (part ?? whole);
