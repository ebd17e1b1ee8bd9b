import { formatDate } from '../../workbook/calendar';
import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import { schoolYearDays } from '../../workbook/schoolYearDays';
import { settingSchemas } from '../../workbook/settings/settingSchema';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** Finds a plan of several years that was approved after the first of them had begun. */
export const checkPlanApproval = ({ tables, settings, log }: CheckContext): void => {
  const { approvedDate, planYears } = settings;
  const [firstYear, ...later] = planYears;
  if (approvedDate === null || firstYear === undefined || later.length === 0) return;
  const { first } = schoolYearDays(firstYear, settings);
  if (approvedDate <= first) return;
  const cells = TableCells.of(tables, 'Iestatijumi');
  const row = cells?.rows.find((each) => names.includes(foldText(cells.text('setting', each))));
  if (!cells || row === undefined) return;
  log.add('warning', 'plan-approved-late', cells.place('value', row), formatDate(approvedDate), {
    year: formatSchoolYear(firstYear),
    from: formatDate(first),
  });
};

const names = settingSchemas
  .filter(({ key }) => key === 'approvedDate')
  .flatMap(({ lv, en }) => [foldText(lv), foldText(en)]);
