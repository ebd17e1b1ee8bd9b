import type { Column } from '../../workbook/Column';
import type { FindingCode } from '../../workbook/Finding';
import { nearestWord } from '../../workbook/nearestWord';
import type { Table } from '../../workbook/Table';
import { lazyNumbers } from '../../workbook/tables/lazyColumns';
import { presentFields } from '../conditions/presentFields';
import { type ComputedMeasure, measureFunctions } from '../measures/measureFunctions';

interface FieldProblem {
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The columns that `Lauks` names, or what is wrong with it. */
export type Fields =
  | { readonly columns: readonly Column[]; readonly problem: null }
  | { readonly columns: null; readonly problem: FieldProblem };

/**
 * Finds the columns that `Lauks` names, as many as the measure needs: two are written
 * `Vērtējums / Maksimums`. `dinamika` takes `Izglītojamais` or nothing; `skaits` and `īpatsvars`
 * count rows, whatever `Lauks` says.
 */
export const findFields = (text: string, table: Table, measure: ComputedMeasure): Fields => {
  const { fields: needed, needsNumbers } = measureFunctions[measure];
  if (measure === 'dynamics') return findPupils(text, table);
  if (needed === 0) return { columns: [], problem: null };
  if (text === '') return refuse(needed === 2 ? 'field-pair-blank' : 'field-blank', {});

  const names = needed === 1 ? [text] : splitPair(text, table);
  if (!names) return refuse('field-pair-expected', {});
  const columns: Column[] = [];
  for (const name of names) {
    const column = table.column(name);
    if (!column) return unknownField(name, table);
    if (column.missing) {
      return refuse('field-column-missing', { field: column.header, source: table.name });
    }
    const usable = needsNumbers ? toNumbers(column) : column;
    if (!usable) return refuse('field-not-number', { field: column.header, source: table.name });
    columns.push(usable);
  }
  return { columns, problem: null };
};

const refuse = (code: FindingCode, params: FieldProblem['params']): Fields => ({
  columns: null,
  problem: { code, params },
});

const unknownField = (field: string, table: Table): Fields => {
  const fields = presentFields(table);
  const nearest = nearestWord(field, fields);
  return nearest === null
    ? refuse('field-unknown', { field, source: table.name, fields: fields.join(', ') })
    : refuse('field-misspelt', { field, source: table.name, nearest });
};

const findPupils = (text: string, table: Table): Fields => {
  if (text === '') return { columns: [], problem: null };
  const column = table.column(text);
  if (!column) return unknownField(text, table);
  const pupils = table.column('Izglītojamais');
  return column === pupils && !column.missing
    ? { columns: [column], problem: null }
    : refuse('dynamics-field', { field: text });
};

/** The two names of `A / B`; where a header holds a `/` itself, the cut that makes both known. */
const splitPair = (text: string, table: Table): readonly [string, string] | null => {
  const parts = text.split('/');
  if (parts.length < 2) return null;
  const cuts = parts.slice(1).map((_, at): readonly [string, string] => {
    const [left, right] = [parts.slice(0, at + 1), parts.slice(at + 1)];
    return [left.join('/').trim(), right.join('/').trim()];
  });
  return cuts.find(([a, b]) => table.column(a) && table.column(b)) ?? cuts[0] ?? null;
};

/** A column of the user's own that is still blank has no kind yet, and no numbers either. */
const toNumbers = (column: Column): Column | null => {
  if (column.kind === 'number') return column;
  if (column.kind !== 'word' || column.words.length > 0) return null;
  const { header, unreadable, coded } = column;
  const meanings = new Float64Array(coded.meanings.length).fill(Number.NaN);
  return lazyNumbers({ header, unreadable }, () => ({ codes: coded.codes, meanings }));
};
