import type { ShareFacts, ShareLabels } from '../share/ShareLabels';
import type { Withheld } from '../share/withholdResults';
import type { SheetLabels } from '../sheets/SheetLabels';
import { statusSigns } from '../sheets/statusMarks';
import { formatSchoolYear, type SchoolYear } from '../workbook/SchoolYear';
import { createLabels } from './createLabels';
import { type Language, translate, translateCount } from './translate';

const about = ({ threshold, hidden, cut }: ShareFacts, language: Language): readonly string[] => [
  translate(language, 'sharing.contents'),
  translate(language, 'sharing.rule', { threshold }),
  translate(language, 'sharing.inference'),
  hidden === 0
    ? translate(language, 'sharing.nothingHidden')
    : translateCount(language, 'sharing.hiddenCount', hidden),
  ...(cut.length === 0 ? [] : [translateCount(language, 'sharing.cutCount', cut.length)]),
];

/** Every word that a share copy has beyond those of the sheets; `moment` is when it was made. */
export const createShareLabels = (
  language: Language,
  moment: string,
  school: string,
  year: SchoolYear,
): ShareLabels => ({
  title: translate(language, 'sharing.title'),
  subtitle: translate(language, 'sharing.subtitle', {
    school,
    year: formatSchoolYear(year),
    moment,
  }),
  legend: translate(language, 'sharing.legend'),
  hidden: translate(language, 'sharing.hidden'),
  unjudged: translate(language, 'sharing.unjudged'),
  noData: `${statusSigns['no-data']} ${translate(language, 'statuses.no-data')}`,
  cut: translate(language, 'sharing.cut'),
  place: (sheet, row, column) => translate(language, 'sharing.place', { sheet, row, column }),
  about: (facts) => about(facts, language),
});

/** The words of the sheets where some figures are withheld: lines and summaries say so. */
export const createWithheldLabels = (
  language: Language,
  moment: string,
  { isHidden, isUnjudged }: Withheld,
): SheetLabels => {
  const labels = createLabels(language, moment);
  return {
    ...labels,
    // Counts of statuses take what is withheld for what has no data.
    status: (status) =>
      status === 'no-data' ? translate(language, 'sharing.noDataOrHidden') : labels.status(status),
    value: (result) =>
      isHidden(result) ? translate(language, 'sharing.hidden') : labels.value(result),
    line: (indicator, result) => {
      const { id, name } = indicator;
      if (isHidden(result)) return translate(language, 'sharing.hiddenLine', { id, name });
      if (!isUnjudged(result)) return labels.line(indicator, result);
      const value = labels.value(result);
      return translate(language, 'sheets.lineWithoutTarget', { id, name, value });
    },
    summary: (results) => {
      const judged = results.filter((result) => !isUnjudged(result));
      const count = results.length - judged.length;
      if (count === 0) return labels.summary(results);
      if (judged.length === 0) return translate(language, 'sharing.onlyHidden');
      return translate(language, 'sharing.summaryHidden', {
        summary: labels.summary(judged),
        count,
      });
    },
  };
};
