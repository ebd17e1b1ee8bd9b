import { programmes, subjects } from '../scale/generateSchool';

const year = `year = '2025./2026.'`;
const end = `test = 'Semestra beigas'`;
const good = `level IN ('Augsts', 'Optimāls')`;
const listed = programmes
  .slice(0, 3)
  .map((name) => `'${name}'`)
  .join(', ');

const count = (condition: string): string => `COUNT(*) FILTER (WHERE ${condition})`;
const share = (part: string, whole: string): string =>
  `1.0 * ${count(`${whole} AND ${part}`)} / ${count(whole)}`;
const mean = (condition: string): string => `AVG(marks) FILTER (WHERE ${condition})`;
const distinct = (condition: string): string => `COUNT(DISTINCT pupil) FILTER (WHERE ${condition})`;
const graded = 'level IS NOT NULL';
const endGraded = `${end} AND ${graded}`;

const counted: Readonly<Record<string, string>> = {
  'count all': 'COUNT(*)',
  'count by subject': count(`subject = '${subjects[0] ?? ''}'`),
  'count by class': count('class >= 4 AND class <= 6'),
  'count by words': count(`programme IN (${listed}) AND ${end}`),
  'share high': share(`level = 'Augsts'`, endGraded),
  'share good': share(good, endGraded),
  'share music': share(good, `${endGraded} AND area = 'Mūzika'`),
  'share begins': share(`programme LIKE 'Programma 1%'`, end),
  'share marks': share('marks >= 7', `${endGraded} AND scale = '10 balles'`),
  'share not': share(`level <> 'Nepietiekams'`, graded),
  'mean all': 'AVG(marks)',
  'mean end': mean(end),
  'mean class': mean(`${end} AND class = 3`),
  'mean subject': mean(`subject = '${subjects[6] ?? ''}'`),
  sum: `SUM(marks) FILTER (WHERE ${end})`,
  distinct: distinct('marks >= 9'),
  'distinct share': `1.0 * ${distinct(`${endGraded} AND level = 'Augsts'`)} / ${distinct(endGraded)}`,
  ratio: `SUM(grade) FILTER (WHERE ${end} AND scale = 'Punkti')
    / SUM(maximum) FILTER (WHERE ${end} AND scale = 'Punkti' AND grade IS NOT NULL)`,
};

/** Eighteen of the indicators in one pass. */
export const countedQuery = `SELECT ${Object.entries(counted)
  .map(([name, expression]) => `${expression} AS "${name}"`)
  .join(', ')} FROM grades WHERE ${year}`;

/** The two that compare the begin of a semester with its end. */
export const pairsQuery = `WITH sums AS (
  SELECT pupil, subject,
    AVG(fraction) FILTER (WHERE test = 'Semestra sākums') AS first,
    AVG(fraction) FILTER (WHERE ${end}) AS last
  FROM grades WHERE ${year} GROUP BY pupil, subject
), pairs AS (
  SELECT * FROM sums WHERE first IS NOT NULL AND last IS NOT NULL
), pupils AS (
  SELECT pupil, AVG(last) - AVG(first) AS gain FROM pairs GROUP BY pupil
) SELECT
  (SELECT 1.0 * COUNT(*) FILTER (WHERE last - first > 1e-11) / COUNT(*) FROM pairs) AS "dynamics",
  (SELECT 1.0 * COUNT(*) FILTER (WHERE gain > 1e-11) / COUNT(*) FROM pupils)
    AS "dynamics of pupils"`;

const of = (keys: string, what: string, more: string): string =>
  `SELECT ${keys} AS name, ${what} AS value FROM grades WHERE ${year} AND ${more} GROUP BY ${keys}`;

/** The three tables, each of rows `name`, `value`. */
export const tableQueries = {
  levels: `SELECT programme || '|' || level AS name, many AS value FROM (
    SELECT programme, level, COUNT(*) AS many FROM grades
    WHERE ${year} AND ${graded} GROUP BY programme, level) AS counts`,
  classes: of('class', 'AVG(marks)', 'marks IS NOT NULL'),
  subjects: of('subject', 'AVG(marks)', 'marks IS NOT NULL'),
} as const;
