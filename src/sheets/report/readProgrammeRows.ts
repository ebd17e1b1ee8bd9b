import { foldText } from '../../workbook/foldText';
import type { SheetInput } from '../SheetInput';
import { openTable } from './openTable';

export interface ProgrammeRow {
  readonly name: string;
  readonly code: string;
  readonly place: string;
  readonly licence: string;
  /** An Excel serial; null when blank. */
  readonly licenceDate: number | null;
}

/**
 * The programmes in the order of their sheet, each name once; then those that only pupils of the
 * year are in, so that the total is the total of the rows.
 */
export const readProgrammeRows = (input: SheetInput): ProgrammeRow[] => {
  const programmes = openTable(input, 'Programmas', input.year);
  const pupils = openTable(input, 'Izglitojamie', input.year);
  const found = new Map<string, ProgrammeRow>();
  const add = (programme: ProgrammeRow): void => {
    const key = foldText(programme.name);
    if (!found.has(key)) found.set(key, programme);
  };
  for (const at of programmes.rows) {
    if (programmes.text(at, 'programme') === '') continue;
    add({
      name: programmes.text(at, 'programme'),
      code: programmes.text(at, 'code'),
      place: programmes.text(at, 'place'),
      licence: programmes.text(at, 'licenceNumber'),
      licenceDate: programmes.number(at, 'licenceDate'),
    });
  }
  for (const at of pupils.rows) {
    add({
      name: pupils.text(at, 'programme'),
      code: pupils.derived(at, 'Kods'),
      ...{ place: '', licence: '', licenceDate: null },
    });
  }
  return [...found.values()];
};
