import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, ReportedFinding } from '../src/createReport';
import { tableNames } from '../src/workbook/schema';
import { connectClient, openHost } from './Client';
import { damages } from './damages';
import { compareBooks, describeBook } from './describeBook';
import { beginTime, isLong, keepMeasurement, readSoFar, shareOf, spread } from './measure';

const bytes = readFileSync(join(__dirname, '../samples/clean-2025-2027.xlsx'));

/** What no person should ever read, unless they typed it. */
const raw = /\bNaN\b|undefined|\bnull\b|\[object|[{}]|\bTypeError\b|\bat [\w.]+ \(|Infinity/u;

/** What is wrong with the words of a finding; nothing when they are as they should be. */
const faultsOf = (
  { message, remedy, value, row, column, sheet }: ReportedFinding,
  typed: string,
): string[] => {
  const faults: string[] = [];
  // A finding may quote what stands in a cell, under whichever name.
  const words = [value ?? '', typed.trim()]
    .map((quoted) => quoted.slice(0, 60))
    .filter((quoted) => quoted !== '')
    .reduce((text, quoted) => text.replaceAll(quoted, ''), `${message} ${remedy}`);
  if (raw.test(words)) faults.push(`raw words: ${words}`);
  if (message.trim() === '' || remedy.trim() === '') faults.push('nothing is said');
  if (row !== null && sheet !== null && column !== null) {
    if (!message.includes(sheet)) faults.push(`no sheet ${sheet}: ${message}`);
    if (!message.includes(column)) faults.push(`no column ${column}: ${message}`);
  }
  return faults;
};

const spoilAndPress = async (damage: number, table: number, language: 'lv' | 'en') => {
  const opened = openHost(bytes);
  const target = opened.book.table(tableNames[table] ?? '');
  if (!target) throw new Error(`No table ${tableNames[table] ?? ''}`);
  damages[damage]?.spoil(opened.book, target, damage * 7 + table);
  const before = describeBook(opened.book);
  const client = connectClient(opened.host);
  const report: Report = await client.press(language);
  await client.leave();
  const untouched = report.outcome === 'refused' ? describeBook(opened.book) : null;
  return { report, differences: untouched === null ? [] : compareBooks(before, untouched) };
};

test('every bad workbook ends in figures with notices or in a refusal, both in words', async () => {
  const places = damages.flatMap((_, damage) =>
    tableNames.flatMap((_name, table) =>
      (['lv', 'en'] as const).map((language) => ({ damage, table, language })),
    ),
  );
  const hasTime = beginTime();
  let { tried = 0, refused = 0 } = readSoFar('bad-workbooks');
  const wanted = spread(places, isLong ? shareOf(places.length) : 40);
  for (const { damage, table, language } of wanted.slice(tried)) {
    if (!hasTime()) break;
    tried += 1;
    const { report, differences } = await spoilAndPress(damage, table, language);
    const name = `${damages[damage]?.name ?? ''} in ${tableNames[table] ?? ''} (${language})`;
    expect({ name, differences }).toEqual({ name, differences: [] });
    const { typed = '' } = damages[damage] ?? {};
    const faults = report.findings.flatMap((finding) => faultsOf(finding, typed));
    expect({ name, faults: faults.slice(0, 3) }).toEqual({
      name,
      faults: [],
    });
    for (const { value, shown } of report.indicators) {
      expect(value === null || Number.isFinite(value)).toBe(true);
      expect(raw.test(Object.values(shown).join(' '))).toBe(false);
    }
    if (report.outcome === 'refused') refused += 1;
    if (tried % 60 !== 0 && tried !== wanted.length) continue;
    keepMeasurement('bad-workbooks', {
      figure: 'Bad workbooks',
      cases: `${tried} of ${places.length} workbooks`,
      found: `${tried - refused} computed, ${refused} refused`,
      tried: `${tried} of ${places.length} workbooks: ${damages.length} kinds of damage × ${tableNames.length} input tables × 2 languages`,
      result: `${tried - refused} computed with notices, ${refused} refused without a single write; no other end, no raw word`,
      soFar: { tried, refused },
    });
  }
}, 20_000_000);
