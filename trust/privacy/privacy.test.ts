import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../host/book/Book';
import { readRows } from '../../host/cli/testing/bookTables';
import { openBytes } from '../../host/cli/testing/openSample';
import { openWorkbook } from '../../host/file/openWorkbook';
import { createShareCopy } from '../../src/excel/createShareCopy';
import type { Language } from '../../src/i18n/translate';
import { beginTime, isLong, keepMeasurement, readSoFar, shareOf } from '../measure';
import { attackGroup, type ReadSum, sizeOf } from './attackSums';
import { readCopy } from './readCopy';
import { type Kind, ownMark, type SmallSchool, smallSchool, years } from './smallSchool';

const threshold = 5;
const samples = ['aluksne-2024-2025', 'ludza-2025-2028', 'clean-2025-2027'];
const now = new Date(2026, 10, 22, 14, 0);

const makeCopy = async (bytes: Uint8Array, language: Language): Promise<Uint8Array> => {
  const made: (Uint8Array | null)[] = [];
  openBytes(bytes, { openWorkbook: (file) => made.push(file) });
  const { outcome } = await createShareCopy({ year: null, language, now });
  const copy = made[0];
  if (!copy || made.length !== 1) throw new Error(`No copy: ${outcome}`);
  return copy;
};

/** What a copy's file may be made of: no table, comment, link, cache, custom part, no list of strings. */
const known =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core)\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/theme\/theme1\.xml|xl\/worksheets\/sheet\d+\.xml)$/u;

/** What is in a copy's file that is not for others: words, parts, hidden sheets, formulas, names. */
const searchFile = (copy: Uint8Array, words: readonly string[]): string[] => {
  const found: string[] = [];
  for (const [path, part] of Object.entries(unzipSync(copy))) {
    // As it stands, and as it would be read: entities and references to characters resolved.
    const text = new TextDecoder().decode(part).toLowerCase();
    const read = text
      .replace(/&#x([\da-f]+);/gu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
    for (const word of words) {
      if (read.includes(word) || path.toLowerCase().includes(word)) found.push(`${path}: ${word}`);
    }
    if (!known.test(path)) found.push(`part ${path}`);
    const strange = /<f[ >]|externallink|<tablepart|state="(?:very)?hidden"|t="shared"/u.exec(text);
    if (strange) found.push(`${path}: ${strange[0]}`);
    for (const [, name = ''] of text.matchAll(/<definedname [^>]*name="([^"]*)"/gu)) {
      if (name !== '_xlnm.print_titles') found.push(`name ${name}`);
    }
  }
  return found;
};

const foldedPupils = (pupils: Iterable<unknown>): string[] =>
  [...new Set([...pupils].map((pupil) => String(pupil ?? '').toLowerCase()))].filter(
    (pupil) => pupil.length > 2,
  );

const pupilsOf = (book: Book): string[] =>
  foldedPupils(
    ['Izglitojamie', 'Vertejumi'].flatMap((table) =>
      readRows(book, table).map((row) => row['Izglītojamais']),
    ),
  );

/** Groups that somebody may ask about although no figure counts them: whoever two features have in common. */
const askedAbout = ({ kinds, programmes }: SmallSchool): number[][] => {
  const features: ((kind: Kind) => boolean)[] = [
    ...programmes.map((name) => (kind: Kind) => kind.programme === name),
    ...[1, 2, 3].map((one) => (kind: Kind) => kind.class === one),
    ...[true, false].map((needs) => (kind: Kind) => kind.needs === needs),
    (kind) => kind.left !== null,
    (kind) => kind.left === null,
  ];
  return [
    ...kinds.map((one) => kinds.map((kind) => Number(kind === one))),
    ...features.flatMap((one) =>
      features.map((other) => kinds.map((kind) => Number(one(kind) && other(kind)))),
    ),
  ];
};

/** Of all small groups, which have their size given away, and how many there are. */
const attackYear = (
  groups: readonly (readonly number[])[],
  sums: readonly ReadSum[],
  people: readonly number[],
) => {
  const distinct = new Map(groups.map((group) => [group.join(''), group]));
  const small = [...distinct.values()].filter((group) => {
    const size = sizeOf(group, people);
    return size > 0 && size < threshold;
  });
  const recovered = small.filter((group) => attackGroup(group, sums, people).isRecovered);
  return { attacked: small.length, recovered };
};

/** A copy as somebody would make it by hand: only what itself is small is taken out. */
const takeOutSmallOnes = ({ definitions, kinds }: SmallSchool, people: readonly number[]) => {
  const isSmall = (group: readonly number[]): boolean => {
    const size = sizeOf(group, people);
    return size > 0 && size < threshold;
  };
  return definitions.flatMap(({ part, whole }): ReadSum[] => {
    const counted = kinds.map((kind) => Number(part(kind)));
    const all = kinds.map((kind) => Number(whole ? whole(kind) : part(kind)));
    const rest = all.map((one, at) => one - (counted[at] ?? 0));
    if ([counted, all, rest].some(isSmall)) return [];
    return [counted, all].map((counts) => ({ counts, total: sizeOf(counts, people) }));
  });
};

test('what stands in none of the sheets for others, nor anywhere else in their files', async () => {
  let words = 0;
  for (const name of samples) {
    const bytes = readFileSync(join(__dirname, '../../samples', `${name}.xlsx`));
    const pupils = pupilsOf(openWorkbook(bytes).book);
    words += pupils.length;
    expect(pupils.length).toBeGreaterThan(10);
    // The search does find them where they are.
    expect(searchFile(bytes, pupils).length).toBeGreaterThanOrEqual(pupils.length);
    for (const language of isLong ? (['lv', 'en'] as const) : (['lv'] as const)) {
      expect(searchFile(await makeCopy(bytes, language), pupils)).toEqual([]);
    }
    // The sheets of results name no pupil in the workbook itself either; only the list of what is
    // wrong with the data quotes it.
    const opened = openBytes(bytes);
    await opened.press();
    for (const sheet of opened.book.sheets) {
      if (!/^(?:Mērķu|PDCA|Panelis)/u.test(sheet.name)) continue;
      const area = sheet.usedRange(true);
      const texts = (area ? sheet.values(area) : []).flat().join('\n').toLowerCase();
      expect(pupils.filter((pupil) => texts.includes(pupil))).toEqual([]);
    }
  }
  keepMeasurement('privacy-files', {
    figure: 'Privacy: what the copy holds',
    cases: `${words} pupils`,
    found: '0 found',
    tried: `the copies of ${samples.length} samples in both languages: every part of the file searched for ${words} pupils, formulas, tables, names, hidden sheets, lists of strings and parts that no copy needs; the sheets of targets, PDCA and Panelis in the workbook searched for the same pupils`,
    result: '0 found',
  });
}, 20_000_000);

test('no small group of small schools can be worked out from what their copies show', async () => {
  const hasTime = beginTime();
  const wanted = isLong ? shareOf(240) : 5;
  const soFar = readSoFar('privacy-attack');
  let { tried = 0, attacked = 0, shown = 0, naive = 0, recovered = 0 } = soFar;
  while (tried < wanted && hasTime()) {
    const school = smallSchool(tried + 1);
    const copy = await makeCopy(school.bytes, 'lv');
    const secrets = [...foldedPupils(school.pupils), ownMark];
    expect({ tried, found: searchFile(copy, secrets) }).toEqual({ tried, found: [] });
    const read = readCopy(openWorkbook(copy).book, school);
    for (const year of years) {
      const people = school.people[year];
      const { sums, hidden } = read[year];
      // What is shown is right, by our own count of the pupils that were drawn.
      expect(sums.filter(({ counts, total }) => sizeOf(counts, people) !== total)).toEqual([]);
      const groups = [...hidden, ...askedAbout(school)];
      const result = attackYear(groups, sums, people);
      expect({ tried, year, recovered: result.recovered }).toEqual({ tried, year, recovered: [] });
      recovered += result.recovered.length;
      attacked += result.attacked;
      shown += sums.length;
      naive += attackYear(groups, takeOutSmallOnes(school, people), people).recovered.length;
    }
    tried += 1;
    keepMeasurement('privacy-attack', {
      figure: 'Privacy: small groups',
      cases: `${attacked} groups of ${tried} schools`,
      found: `${recovered} recovered`,
      tried: `the copies of ${tried} seeded schools, small groups everywhere: ${attacked} groups of fewer than ${threshold} attacked from ${shown} shown numbers of two school years, by a search over all whole numbers of people that shares nothing with the rules`,
      result: `${recovered} recovered; of the same groups ${naive} where only the small numbers themselves are taken out`,
      soFar: { tried, attacked, shown, naive, recovered },
    });
  }
  // The attack can succeed: else it would prove nothing.
  expect(naive).toBeGreaterThan(10);
}, 20_000_000);
