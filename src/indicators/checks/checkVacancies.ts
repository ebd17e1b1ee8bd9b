import { formatSchoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** A sentence that says there is a vacancy, in any case of the noun. */
const named = /vakan(?:c|t)/iu;
/** A sentence that says there is none, or none any more. */
const denied =
  /(?<!\p{L})(?:nav|nebija|nebūs|bez|neviena\p{L}*|aizpildīt\p{L}*|nokomplektēt\p{L}*|novērst\p{L}*)(?!\p{L})/iu;

/**
 * Finds vacancies that a text names (`Kriteriji`, `Ieraksti`) while `Vakances` has none of the year;
 * and a year in which `Vakances` says nothing at all, so that nobody knows whether there was none.
 */
export const checkVacancies = ({ tables, year, log }: CheckContext): void => {
  const vacancies = TableCells.of(tables, 'Vakances');
  if (!vacancies) return;
  const rows = vacancies.rowsOf(year);
  const params = { year: formatSchoolYear(year), vacancies: vacancies.table.sheet };
  if (rows.some((row) => vacancies.table.weights[row] !== 0)) return;
  for (const { place, sentence } of sentences(tables, year)) {
    if (!named.test(sentence) || denied.test(sentence)) continue;
    log.add('warning', 'vacancy-only-in-text', place, sentence, params);
  }
  const keepsYear = (tables.get('Personals')?.rowsOf(year).length ?? 0) > 0;
  if (rows.length > 0 || !keepsYear) return;
  const place = { sheet: vacancies.table.sheet, table: vacancies.table.name };
  log.add('note', 'vacancies-unsaid', place, null, params);
};

const sentences = (tables: CheckContext['tables'], year: SchoolYear) => {
  const criteria = TableCells.of(tables, 'Kriteriji');
  const entries = TableCells.of(tables, 'Ieraksti');
  const texts = [
    ...(criteria?.rowsOf(year) ?? []).flatMap((row) =>
      (['strengths', 'needs'] as const).map((key) => ({
        place: criteria?.place(key, row) ?? {},
        text: criteria?.text(key, row) ?? '',
      })),
    ),
    ...(entries?.rowsOf(year) ?? []).map((row) => ({
      place: entries?.place('description', row) ?? {},
      text: entries?.text('description', row) ?? '',
    })),
  ];
  return texts.flatMap(({ place, text }) =>
    text.split(/[.!?;\n]+/u).map((sentence) => ({ place, sentence: sentence.trim() })),
  );
};
