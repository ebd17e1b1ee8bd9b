import { newWorkbook } from '../../host/file/newWorkbook';
import { saveWorkbook } from '../../host/file/openWorkbook';
import { inputTables } from '../../src/workbook/schema';
import type { Sample } from '../data/SampleTable';
import { addInputSheets, enterTables } from './buildInputWorkbook';

/** The bytes of a sample workbook: every input sheet of the contract, filled with the sample's rows. */
export const buildSample = (sample: Sample): Uint8Array => {
  const file = newWorkbook(inputTables.Iestatijumi.title.lv);
  addInputSheets(file.book, sample);
  enterTables(file.book, sample);
  return saveWorkbook(file);
};
