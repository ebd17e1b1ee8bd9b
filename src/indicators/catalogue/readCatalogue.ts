import type { Column } from '../../workbook/Column';
import type { FindingLog, Place } from '../../workbook/FindingLog';
import { foldText } from '../../workbook/foldText';
import { nearestWord } from '../../workbook/nearestWord';
import { type ColumnKey, columnSchema, type TableName } from '../../workbook/schema';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { previousYear } from '../../workbook/values/readSchoolYear';
import { splitList } from '../../workbook/values/splitList';
import type { Comparison, Indicator, Measure } from '../Indicator';
import { numberAt, textAt, yearAt } from '../readCell';
import { findTable } from './findTable';
import { isGrowth } from './isGrowth';
import { comparisonWords, readComparison } from './readComparison';
import { measureWords, readMeasure } from './readMeasure';
import { readUnit } from './readUnit';
import { toFraction } from './toFraction';

/**
 * Reads the catalogue of indicators (`Raditaji`), in its order.
 *
 * A row without an ID is left out, with an error; of two rows with one ID the first is listed. What
 * cannot be understood is an error at its cell, and the indicator is listed without value or target.
 */
export const readCatalogue = (
  tables: ReadonlyMap<TableName, Table>,
  log: FindingLog,
): readonly Indicator[] => {
  const catalogue = tables.get('Raditaji');
  if (!catalogue) return [];
  const reader = new CatalogueReader(catalogue, tables, log);
  const indicators = new Map<string, Indicator>();
  for (let row = 0; row < catalogue.rowCount; row += 1) {
    const indicator = reader.read(row);
    if (!indicator || indicators.has(foldText(indicator.id))) continue;
    indicators.set(foldText(indicator.id), indicator);
  }
  return [...indicators.values()];
};

type Key = ColumnKey<'Raditaji'>;

class CatalogueReader {
  private readonly columns = new Map<Key, Column>();
  private readonly wholeEntries: ReadonlyMap<string, boolean>;

  constructor(
    private readonly catalogue: Table,
    private readonly tables: ReadonlyMap<TableName, Table>,
    private readonly log: FindingLog,
  ) {
    this.wholeEntries = findWholeEntries(tables.get('Merijumi'));
  }

  read(row: number): Indicator | null {
    const id = this.text('id', row);
    const name = this.text('name', row);
    if (id === '') {
      if (name !== '')
        this.log.add('error', 'indicator-without-id', this.place('id', row), null, { name });
      return null;
    }
    // Of two rows with one ID nobody can say which is meant; the doubled ID has its finding.
    const measure = this.catalogue.doubled.has(row) ? null : this.measure(row, id);
    const [table, field] = [this.text('table', row), this.text('field', row)];
    const unitLabel = this.text('unit', row);
    const unit = readUnit({
      measure,
      field,
      label: unitLabel,
      table: this.table(table),
      entersWhole: this.entersWhole([id, name], row),
    });
    const base = this.text('baseYear', row);
    const typedBase = this.number('baseValue', row);
    const isShare = unit === 'share';
    return {
      id,
      area: this.text('area', row),
      name,
      goal: this.text('goal', row),
      measure,
      table,
      field,
      part: this.text('part', row),
      whole: this.text('whole', row),
      ...this.target(row, id, measure, isShare),
      unit,
      unitLabel,
      baseYear: base === previousYear ? 'previous' : this.year('baseYear', row),
      baseValue: isShare && typedBase !== null ? toFraction(typedBase) : typedBase,
      targetYear: this.year('targetYear', row),
      priorities: splitList(this.text('priority', row)),
      responsible: this.text('responsible', row),
      deadline: this.number('deadline', row),
      period: foldText(this.text('period', row)) === foldText('Plāns') ? 'plan' : 'year',
      excelRow: this.catalogue.excelRow(row),
    };
  }

  private measure(row: number, id: string): Measure | null {
    const word = this.text('measure', row);
    const measure = readMeasure(word);
    if (measure !== null || this.isUnreadable('measure', row)) return measure;
    const place = this.place('measure', row);
    const expected = measureWords.join(', ');
    if (word === '') this.log.add('error', 'measure-blank', place, null, { id, expected });
    else {
      const nearest = nearestWord(word, measureWords);
      if (nearest === null) this.log.add('error', 'measure-unknown', place, word, { id, expected });
      else this.log.add('error', 'measure-misspelt', place, word, { id, nearest });
    }
    return null;
  }

  /** Comparison and target belong together: without one of them nothing can be judged. */
  private target(
    row: number,
    id: string,
    measure: Measure | null,
    isShare: boolean,
  ): Pick<Indicator, 'comparison' | 'target'> {
    const none = { comparison: null, target: null };
    if (
      (['comparison', 'baseYear', 'baseValue', 'targetYear'] as const).some((key) =>
        this.isUnreadable(key, row),
      )
    ) {
      return none;
    }
    const word = this.text('comparison', row);
    const typed = this.number('target', row);
    const comparison =
      word === '' ? this.impliedComparison(row, id, measure, typed) : readComparison(word);
    if (word !== '' && comparison === null) {
      const nearest = nearestWord(word, comparisonWords);
      const expected = comparisonWords.join(', ');
      const place = this.place('comparison', row);
      if (nearest === null)
        this.log.add('error', 'comparison-unknown', place, word, { id, expected });
      else this.log.add('error', 'comparison-misspelt', place, word, { id, nearest });
    }
    if (comparison === null) return none;
    if (comparison === 'yes') return { comparison, target: typed ?? 1 };
    if (comparison === 'increase') return { comparison, target: null };
    if (typed === null) {
      if (!this.isUnreadable('target', row) && !this.hasMilestone([id, this.text('name', row)])) {
        const place = this.place('target', row);
        this.log.add('warning', 'target-without-number', place, null, { id, comparison: word });
      }
      return { comparison, target: null };
    }
    if (comparison === 'growth-points' && !isShare) {
      this.log.add('error', 'growth-points-not-share', this.place('comparison', row), word, { id });
      return none;
    }
    return { comparison, target: isShare || isGrowth(comparison) ? toFraction(typed) : typed };
  }

  /** A `jā/nē` that is to be yes says so by its target; elsewhere a direction must be chosen. */
  private impliedComparison(
    row: number,
    id: string,
    measure: Measure | null,
    target: number | null,
  ): Comparison | null {
    if (target === null) return null;
    if (measure === 'yes-no' && target === 1) return 'yes';
    const expected = comparisonWords.join(', ');
    this.log.add('warning', 'comparison-blank', this.place('comparison', row), null, {
      id,
      expected,
    });
    return null;
  }

  private hasMilestone(names: readonly string[]): boolean {
    const milestones = this.tables.get('Starpmerki');
    const folded = new Set(names.map(foldText));
    const column = milestones?.column(columnSchema('Starpmerki', 'indicator').lv);
    return column?.kind === 'word' && column.words.some((word) => folded.has(foldText(word)));
  }

  /** What staff typed is shown without decimals as long as none of it has any. */
  private entersWhole(names: readonly string[], row: number): boolean {
    const typed = [this.number('target', row), this.number('baseValue', row)];
    return (
      typed.every((number) => number === null || Number.isInteger(number)) &&
      names.every((name) => this.wholeEntries.get(foldText(name)) ?? true)
    );
  }

  private table(text: string): Table | undefined {
    const reference = findTable(text, this.tables);
    return reference.kind === 'found' ? reference.table : undefined;
  }

  private column(key: Key): Column | undefined {
    const column = this.columns.get(key) ?? this.catalogue.column(columnSchema('Raditaji', key).lv);
    if (column) this.columns.set(key, column);
    return column;
  }

  private isUnreadable(key: Key, row: number): boolean {
    return this.column(key)?.unreadable.has(row) ?? false;
  }

  private text(key: Key, row: number): string {
    return textAt(this.column(key), row);
  }

  private number(key: Key, row: number): number | null {
    return numberAt(this.column(key), row);
  }

  private year(key: Key, row: number): SchoolYear | null {
    return yearAt(this.column(key), row);
  }

  private place(key: Key, row: number): Place {
    const { lv } = columnSchema('Raditaji', key);
    return {
      sheet: this.catalogue.sheet,
      table: this.catalogue.name,
      row: this.catalogue.excelRow(row),
      column: this.catalogue.column(lv)?.header ?? lv,
    };
  }
}

/** By folded name of the indicator: whether each figure that was entered for it is whole. */
const findWholeEntries = (entries: Table | undefined): ReadonlyMap<string, boolean> => {
  const whole = new Map<string, boolean>();
  if (!entries) return whole;
  const column = (key: ColumnKey<'Merijumi'>) => entries.column(columnSchema('Merijumi', key).lv);
  const [names, values] = [column('indicator'), column('value')];
  const [parts, wholes] = [column('numerator'), column('denominator')];
  for (let row = 0; row < entries.rowCount; row += 1) {
    const name = foldText(textAt(names, row));
    const value = numberAt(values, row);
    const isRatio = numberAt(parts, row) !== null && numberAt(wholes, row) !== null;
    const isWhole = !isRatio && (value === null || Number.isInteger(value));
    whole.set(name, isWhole && (whole.get(name) ?? true));
  }
  return whole;
};
