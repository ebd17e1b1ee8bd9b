import type { Finding, FindingCode } from '../workbook/Finding';
import { nearestWord } from '../workbook/nearestWord';
import { tableNames, type TableName } from '../workbook/schema';
import { readNumber } from '../workbook/values/readNumber';
import { readProgrammeCode } from '../workbook/values/readProgrammeCode';

/** What a machine can mend in the cells of one column: one text becomes another, or a number. */
export interface Fix {
  readonly table: TableName;
  /** Header as it stands in the table. */
  readonly column: string;
  readonly from: string;
  readonly to: string | number;
  /** In how many cells it was found. */
  readonly count: number;
}

/** Longest value that a finding carries whole. */
const longest = 200;

/** A number with a unit or a stray mark behind it, or with points between its thousands. */
const numberWithUnit = /^([+−-]?[\d\s.,]*\d)[.,;:]?\s*[\p{L}.]*$/u;
const thousandsByPoints = /^[+−-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** The number that a text most likely stands for; null when that is a guess. */
const toNumber = (text: string): number | null => {
  const bare = numberWithUnit.exec(text.trim())?.[1];
  if (bare === undefined) return null;
  const spelt = thousandsByPoints.test(bare) ? bare.replaceAll('.', '') : bare;
  const read = readNumber(spelt);
  return typeof read === 'number' ? read : null;
};

/** A code whose parts were joined by other marks than spaces. */
const toCode = (text: string): string | null => {
  const read = readProgrammeCode(text.replace(/[^\p{L}\d]+/gu, ''));
  return typeof read === 'string' ? read : null;
};

const nearestOf = ({ params }: Finding): string | null =>
  typeof params['nearest'] === 'string' ? params['nearest'] : null;

type Propose = (value: string, finding: Finding) => string | number | null;
const byNearest: Propose = (_, finding) => nearestOf(finding);
const byNumber: Propose = (value) => toNumber(value);

/** Only codes of which the whole cell is replaced: in a condition, more than a word may be meant. */
const proposals: Readonly<Partial<Record<FindingCode, Propose>>> = {
  'word-misspelt': byNearest,
  'scale-misspelt': byNearest,
  'programme-misspelt': byNearest,
  'measure-misspelt': byNearest,
  'comparison-misspelt': byNearest,
  'indicator-table-misspelt': byNearest,
  'setting-misspelt': byNearest,
  'number-unreadable': byNumber,
  'count-unreadable': byNumber,
  'value-unreadable': byNumber,
  'grade-unreadable': byNumber,
  'programme-code-unreadable': (value) => toCode(value),
  'yes-no-unreadable': (value) => nearestWord(value, ['Jā', 'Nē']),
};

/** How a finding can be mended by a machine; null where only people can know what was meant. */
export const proposeFix = (finding: Finding): Fix | null => {
  const { code, column, value, params } = finding;
  const table = tableNames.find((name) => name === finding.table);
  if (table === undefined || column === null || value === null) return null;
  if (value === '' || value.length > longest) return null;
  const to = proposals[code]?.(value, finding) ?? null;
  if (to === null || to === value) return null;
  const count = typeof params['count'] === 'number' ? params['count'] : 1;
  return { table, column, from: value, to, count };
};
