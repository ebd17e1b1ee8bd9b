import type { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import { nearestWord } from '../nearestWord';
import type { TableName } from '../schema';
import { requiredTables, tableNames, tableSchema } from '../schema';
import type { WorkbookGrid } from '../TableGrid';

/**
 * Says that a table of the contract is absent, and which other one may be it: one on the sheet of
 * its title, or one of a similar name (people rename and copy tables).
 */
export const noteMissingTable = (
  name: TableName,
  inventory: WorkbookGrid['inventory'],
  log: FindingLog,
): void => {
  const { title } = tableSchema(name);
  const params = { titleLv: title.lv, titleEn: title.en };
  const required = requiredTables.includes(name);
  const severity = required ? 'error' : 'note';
  const candidate = findCandidate(name, inventory);
  if (!candidate) {
    log.add(severity, required ? 'table-required' : 'table-missing', { table: name }, null, params);
    return;
  }
  log.add(
    severity,
    required ? 'table-required-renamed' : 'table-renamed',
    { sheet: candidate.sheet, table: name },
    candidate.table,
    { ...params, candidate: candidate.table },
  );
};

const contractNames = new Set(tableNames.map(foldText));

const findCandidate = (
  name: TableName,
  inventory: WorkbookGrid['inventory'],
): WorkbookGrid['inventory'][number] | undefined => {
  const strangers = inventory.filter(({ table }) => !contractNames.has(foldText(table)));
  const { title } = tableSchema(name);
  const titles = [title.lv, title.en].map(foldText);
  const onSheet = strangers.filter(({ sheet }) => titles.includes(foldText(sheet)));
  const byName = new Map(strangers.map((entry) => [bareName(entry.table), entry]));
  const spellings = [name, title.lv, title.en].map(bareName);
  const nearest = spellings
    .map((spelling) => (byName.has(spelling) ? spelling : nearestWord(spelling, byName.keys())))
    .find((found) => found !== null);
  const similar = nearest === undefined ? undefined : byName.get(nearest);
  // A sheet of the right title with several tables says nothing; a similar name then decides.
  return (onSheet.length === 1 ? onSheet[0] : undefined) ?? similar;
};

/** A table's name without what Excel or people put around it: "tblVertejumi_2" is "vertejumi". */
const bareName = (name: string): string =>
  foldText(name)
    .replace(/^(?:tbl|table|tabula)[_ ]?(?=\D)/u, '')
    .replace(/[_ ]*\d+$/u, '')
    .replace(/[_ ]/gu, '');
