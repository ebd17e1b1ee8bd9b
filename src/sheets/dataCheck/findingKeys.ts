import type { Finding, FindingCode } from '../../workbook/Finding';
import { CellHash } from '../../workbook/fingerprint/CellHash';
import { foldText } from '../../workbook/foldText';
import { type TableName, tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import { RowKeys } from './RowKeys';

/** Findings about many cells: their row is only the first of them, and another one after a sort. */
const aboutMany: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'own-column-error',
  'word-unknown',
  'word-misspelt',
  'word-not-allowed',
  'programme-unknown',
  'programme-misspelt',
  'scale-blank',
  'scale-unknown',
  'scale-misspelt',
  'final-class-without-outcome',
  'programmes-without-pupils',
  'reason-combined',
  'denominators-differ',
  'baselines-differ',
]);

/** Findings about two rows of one key, of which a sort makes now one, now the other the second. */
const aboutKey: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'setting-doubled',
  'pupil-doubled',
  'measurement-doubled',
  'indicator-doubled',
  'milestone-doubled',
  'history-doubled',
  'priority-doubled',
  'programme-two-codes',
]);

/** Findings whose value is an address or an error's name, not what they are about. */
const valueIsPlace: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'formula-cells',
  'merged-cells',
  'own-column-error',
]);

/** What a finding may name besides its place that tells it from others of its kind. */
const tellingParams = ['kind', 'ids', 'id', 'year', 'group'] as const;

export const separator = ' · ';
/** Longest part of a key that is written out; of a longer one a fingerprint stands for the rest. */
const longestPart = 30;
const shownOfLong = 18;

const shorten = (part: string): string => {
  if (part.length <= longestPart) return part;
  const hash = new CellHash(part);
  return `${part.slice(0, shownOfLong).trimEnd()}…${hash.toText().slice(0, 6)}`;
};

/** Header of a column in the contract's Latvian spelling; the user's own as it stands. */
const columnName = (table: Table | undefined, header: string): string => {
  const folded = foldText(header);
  const known =
    table &&
    tableSchema(table.name).columns.find(({ lv, en }) =>
      [lv, en].some((title) => foldText(title) === folded),
    );
  return known?.lv ?? header;
};

/**
 * The keys by which findings are known again: code, table, what the row is about, column.
 *
 * Never an address, nor a sheet's title, nor the language: the key outlives sorting, inserting and
 * renaming. Findings that agree in everything are numbered.
 *
 * @returns a key for each finding, unique among them, in their order
 */
export const findingKeys = (
  findings: readonly Finding[],
  tables: ReadonlyMap<TableName, Table>,
): string[] => {
  const rowKeys = new Map<Table, RowKeys>();
  const keysOf = (table: Table): RowKeys => {
    const known = rowKeys.get(table) ?? new RowKeys(table);
    rowKeys.set(table, known);
    return known;
  };
  const used = new Map<string, number>();
  return findings.map((finding) => {
    const table = [...tables.values()].find(({ name }) => name === finding.table);
    const subject = subjectOf(finding, table && keysOf(table));
    const parts = [...subject];
    for (const name of tellingParams) {
      const param = String(finding.params[name] ?? '');
      if (name === 'id' && finding.params['ids'] !== undefined) continue;
      if (param !== '' && !parts.includes(param)) parts.push(param);
    }
    const base = [finding.code, finding.table ?? '', ...parts.map(shorten)];
    if (finding.column !== null) base.push(columnName(table, finding.column));
    const key = base.filter((part) => part !== '').join(separator);
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}${separator}${count}`;
  });
};

const subjectOf = ({ code, row, column, value }: Finding, keys: RowKeys | undefined): string[] => {
  const about = value === null || valueIsPlace.has(code) ? [] : [value.replace(/\s+/gu, ' ')];
  if (row === null || keys === undefined || aboutMany.has(code)) return about;
  const parts = aboutKey.has(code) ? keys.sharedBy(row) : keys.of(row, column);
  return parts ?? about;
};
