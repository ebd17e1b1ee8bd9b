import type { DashboardLabels } from '../sheets/dashboard/DashboardLabels';
import { formatSchoolYear } from '../workbook/SchoolYear';
import { describeFinding } from './describeFinding';
import { formatPlain, formatRatio } from './formatValue';
import { type Language, type TextKey, translate, translateSection } from './translate';

/** The words of the sheet `Panelis` in a language. */
export const createDashboardLabels = (language: Language): DashboardLabels => {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const plain = (value: number): string => formatPlain(value, language);
  const say = (key: TextKey): string => translate(language, key);
  const words = <Section extends string>(section: Section) => translateSection(language, section);
  return {
    title: say('dashboard.title'),
    statuses: (year) => translate(language, 'dashboard.statuses', { year: formatSchoolYear(year) }),
    others: (counts) => translate(language, 'dashboard.others', counts),
    levels: {
      ...words('dashboard.levels'),
      words: (of, upper, total) =>
        translate(language, `dashboard.levels.${of}`, {
          total: plain(total),
          share: formatRatio(upper, total, language),
        }),
    },
    areas: {
      ...words('dashboard.areas'),
      words: (met, total) => translate(language, 'dashboard.areas.words', { met, total }),
    },
    trend: words('dashboard.trend'),
    findings: {
      ...words('dashboard.findings'),
      total: (counts) => translate(language, 'dashboard.findings.total', counts),
      severities: words('dashboard.findings.severities'),
      message: (finding) => describeFinding(finding, language).message,
    },
    basis: {
      title: say('dashboard.basis.title'),
      years: (year, first, last) =>
        translate(language, first === last ? 'dashboard.basis.year' : 'dashboard.basis.years', {
          year: formatSchoolYear(year),
          first: formatSchoolYear(first),
          last: formatSchoolYear(last),
        }),
      frozen: (years) =>
        years.length === 0
          ? say('dashboard.basis.notFrozen')
          : translate(language, 'dashboard.basis.frozen', {
              years: list.format(years.map(formatSchoolYear)),
            }),
      rows: (tables, year) =>
        tables.every(({ rows }) => rows === 0)
          ? say('dashboard.basis.noRows')
          : translate(language, 'dashboard.basis.rows', {
              year: formatSchoolYear(year),
              tables: list.format(
                tables.map(({ sheet, rows }) =>
                  translate(language, 'dashboard.basis.table', { sheet, rows: plain(rows) }),
                ),
              ),
            }),
    },
    data: {
      ...words('dashboard.data'),
      header: [
        say('dashboard.data.chart'),
        say('dashboard.data.category'),
        ...[1, 2, 3, 4, 5].map((number) => translate(language, 'dashboard.data.value', { number })),
      ],
    },
  };
};
