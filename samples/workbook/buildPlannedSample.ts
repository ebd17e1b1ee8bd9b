import { newWorkbook } from '../../host/file/newWorkbook';
import { openWorkbook, saveWorkbook } from '../../host/file/openWorkbook';
import { inputTables } from '../../src/workbook/schema';
import type { TableName } from '../../src/workbook/schema';
import type { Sample } from '../data/SampleTable';
import { addInputSheets, enterTables } from './buildInputWorkbook';
import { typePdcaTexts } from './typePdcaTexts';

/** Runs the add-in once over a workbook: bytes in, bytes out. */
export type Recalculate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** What a school has entered on the day its plan is approved; the rest comes with the years. */
const enteredWithThePlan: ReadonlySet<TableName> = new Set<TableName>([
  'Iestatijumi',
  'Programmas',
  'Raditaji',
  'Starpmerki',
  'Prioritates',
  'Plans',
  'Ieraksti',
  'Skalas',
  'Saraksti',
]);

/**
 * The bytes of a workbook with a development plan, made in the order in which a school makes it:
 * the plan is entered, the add-in lays out its sheets, the staff type the texts of the PDCA cells,
 * and then the data of the years are entered.
 *
 * The add-in's figures in it are those of the first day: whoever opens it is to recalculate.
 */
export const buildPlannedSample = async (
  sample: Sample,
  recalculate: Recalculate,
): Promise<Uint8Array> => {
  const plan = newWorkbook(inputTables.Iestatijumi.title.lv);
  addInputSheets(plan.book, sample);
  enterTables(plan.book, sample, (table) => enteredWithThePlan.has(table));

  const year = openWorkbook(await recalculate(saveWorkbook(plan)));
  typePdcaTexts(year.book);
  enterTables(year.book, sample, (table) => !enteredWithThePlan.has(table));
  return saveWorkbook(year);
};
