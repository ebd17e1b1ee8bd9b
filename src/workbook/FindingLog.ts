import type { Finding, FindingCode, Severity } from './Finding';
import type { CellValue } from './TableGrid';

/** Where a finding is; what is left out concerns no single sheet, table, row or column. */
export interface Place {
  readonly sheet?: string;
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
}

/** Alike findings of one column that are written out; the others are counted in one more. */
const writtenOut = 100;
/** Longest value that a finding carries; the cell itself is a click away. */
const longestValue = 200;

/** Gathers what is wrong with the data, without flooding: a column of bad cells is said once. */
export class FindingLog {
  private readonly written: Finding[] = [];
  private readonly alike = new Map<string, { first: Finding; count: number }>();

  add(
    severity: Severity,
    code: FindingCode,
    place: Place,
    value: CellValue | null = null,
    params: Finding['params'] = {},
  ): void {
    const finding: Finding = {
      code,
      severity,
      sheet: place.sheet ?? null,
      table: place.table ?? null,
      row: place.row ?? null,
      column: place.column ?? null,
      value: value === null ? null : showValue(value),
      params,
    };
    const kind = [code, severity, finding.table, finding.column].join('\n');
    const alike = this.alike.get(kind);
    if (alike) alike.count += 1;
    else this.alike.set(kind, { first: finding, count: 1 });
    if ((alike?.count ?? 1) <= writtenOut) this.written.push(finding);
  }

  /** Everything that was found, in order, and how many more of a kind were not written out. */
  findings(): readonly Finding[] {
    const more = [...this.alike.values()]
      .filter(({ count }) => count > writtenOut)
      .map(({ first, count }): Finding => {
        const params = { count: count - writtenOut, kind: first.code };
        return { ...first, code: 'more-findings', row: null, value: null, params };
      });
    return [...this.written, ...more];
  }
}

const showValue = (value: CellValue): string => {
  const text = String(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
};
