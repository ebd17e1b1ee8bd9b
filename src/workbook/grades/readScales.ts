import type { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import type { Band, NumberScale, Scale, ScaleRow, Scales } from './Scales';
import { gradeLevels, templateScaleRows } from './Scales';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';
import type { CellValue } from '../TableGrid';
import { isBlank } from '../values/Reading';
import { readNumber, readPercentagePoints } from '../values/readNumber';
import { readText } from '../values/readText';

/**
 * The scales of the school: those of `Skalas`, completed with the template's, each with a note.
 *
 * Of a band only `No` counts; the next higher band's `No` ends it. `Līdz` is the top of the scale
 * on the highest band. Bands of `%` and `Punkti` may be typed as percent (90) or as fractions (0,9).
 */
export const readScales = (table: NamedTable<'Skalas'> | undefined, log: FindingLog): Scales => {
  const template = new Map(
    groupRows(templateScaleRows).map(({ name, rows }) => [foldText(name), makeScale(name, rows)]),
  );
  const scales = new Map<string, Scale>(template);
  scales.set(foldText('Līmenis'), makeLevelScale(gradeLevels));
  const read = table ? groupRows(readRows(table, log)) : [];
  for (const { name, rows } of read) scales.set(foldText(name), makeScale(name, rows));

  const given = new Set(read.map(({ name }) => foldText(name)));
  for (const [folded, { name }] of template) {
    if (table && !given.has(folded)) {
      log.add('note', 'scale-template', { sheet: table.sheet, table: table.name }, name);
    }
  }
  const levels = [...scales.values()].flatMap(levelsOf);
  scales.set(foldText('Līmenis'), makeLevelScale([...gradeLevels, ...levels]));
  return scales;
};

interface RowsOfScale {
  readonly name: string;
  readonly rows: readonly ScaleRow[];
}

const groupRows = (rows: readonly ScaleRow[]): readonly RowsOfScale[] => {
  const groups = new Map<string, { name: string; rows: ScaleRow[] }>();
  for (const row of rows) {
    const group = groups.get(foldText(row.scale));
    if (group) group.rows.push(row);
    else groups.set(foldText(row.scale), { name: row.scale, rows: [row] });
  }
  return [...groups.values()];
};

const readRows = (table: NamedTable<'Skalas'>, log: FindingLog): readonly ScaleRow[] => {
  const [names, levels] = [wordColumn(table, 'scale'), wordColumn(table, 'level')];
  const rows: ScaleRow[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const scale = names.words[names.codes[row] ?? -1];
    const level = levels.words[levels.codes[row] ?? -1];
    const from = readBound(table.cell(row, 'from'));
    if (scale === undefined || level === undefined || from === null) {
      const key = scale === undefined ? 'scale' : level === undefined ? 'level' : 'from';
      log.add('error', 'scale-row-incomplete', table.place(row, key));
      continue;
    }
    if (foldText(scale) === foldText('Līmenis')) continue;
    const bound = isNumeric(scale, from);
    if (!bound) {
      log.add('error', 'scale-bound-unreadable', table.place(row, 'from'), from, { scale });
      continue;
    }
    rows.push({ scale, from, to: readBound(table.cell(row, 'to')) ?? from, level });
  }
  return rows;
};

/** "90", 90, "90%" and "<90" are all 90; anything else is a word. */
const readBound = (cell: CellValue): string | number | null => {
  if (isBlank(cell)) return null;
  const bare = typeof cell === 'string' ? cell.trim().replace(/^[<≤]\s*/u, '') : cell;
  const number = readPercentagePoints(bare) ?? readNumber(bare);
  return typeof number === 'number' ? number : readText(bare);
};

const kinds: ReadonlyMap<string, { kind: 'marks' | 'percent' | 'points'; top: number }> = new Map([
  [foldText('10 balles'), { kind: 'marks', top: 10 }],
  ['%', { kind: 'percent', top: 100 }],
  [foldText('Punkti'), { kind: 'points', top: 100 }],
]);

/** The three scales of numbers have no use for a word as a bound. */
const isNumeric = (scale: string, from: string | number): boolean =>
  typeof from === 'number' || !kinds.has(foldText(scale));

const makeScale = (name: string, rows: readonly ScaleRow[]): Scale => {
  const known = kinds.get(foldText(name));
  const numeric = rows.every(({ from }) => typeof from === 'number');
  if (known || numeric) return makeNumberScale(name, known?.kind ?? 'numbers', rows, known?.top);
  const words = rows.map(
    ({ from, level }) => [foldText(String(from)), { word: String(from), level }] as const,
  );
  return { kind: 'words', name, words: new Map(words) };
};

const makeNumberScale = (
  name: string,
  kind: NumberScale['kind'],
  rows: readonly ScaleRow[],
  natural: number | undefined,
): NumberScale => {
  const bounds = rows.map(({ from, to }) => [Number(from), Number(to)] as const);
  const percent = kind === 'percent' || kind === 'points';
  const fractions = percent && bounds.every(([from]) => from <= 1);
  const bands = rows
    .map(({ level }, index): Band => {
      const from = bounds[index]?.[0] ?? 0;
      return { from: fractions ? Number(`${from}e2`) : from, level };
    })
    .sort((a, b) => b.from - a.from);
  const highest = Math.max(...bounds.map(([, to]) => to));
  return { kind, name, bands, top: natural ?? highest };
};

const makeLevelScale = (levels: readonly string[]): Scale => ({
  kind: 'level',
  name: 'Līmenis',
  words: new Map(levels.map((level) => [foldText(level), { word: level, level }])),
});

const levelsOf = (scale: Scale): readonly string[] =>
  'bands' in scale
    ? scale.bands.map(({ level }) => level)
    : [...scale.words.values()].map(({ level }) => level);
