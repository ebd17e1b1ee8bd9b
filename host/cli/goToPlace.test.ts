import { goToPlace, type WantedPlace } from '../../src/excel/goToPlace';
import { findRow, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

let opened: OpenedFile;
beforeEach(() => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
});
afterEach(() => expect(opened.host.unmodelled).toEqual([]));

const pupils = () => tableOf(opened.book, 'Izglitojamie');
const rowOf = (pupil: string): number => findRow(pupils(), 'Izglītojamais', pupil);

/** The place of a pupil's code, as a finding would name it. */
const placeOf = (pupil: string): WantedPlace => ({
  sheet: 'Izglītojamie',
  table: 'Izglitojamie',
  row: rowOf(pupil) + 1,
  column: 'Izglītojamais',
  value: pupil,
});

const selected = () => {
  const { Excel } = opened;
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address,values');
    await context.sync();
    return { address: range.address, value: range.values[0]?.[0] as unknown };
  });
};

describe('going to the cell of a finding', () => {
  test('activates the sheet and selects the cell', async () => {
    expect(await goToPlace(placeOf('AMS-069'))).toEqual({ outcome: 'cell' });
    expect((await selected()).value).toBe('AMS-069');
  });

  test('finds the cell in its new row after a sort', async () => {
    const place = placeOf('AMS-001');
    reverseRows(opened.book, 'Izglitojamie');
    expect(await goToPlace(place)).toEqual({ outcome: 'moved' });
    expect((await selected()).value).toBe('AMS-001');
  });

  test('says when the cell holds something else by now', async () => {
    const place = placeOf('AMS-001');
    typeCell(pupils(), rowOf('AMS-001'), 'Izglītojamais', 'AMS-901');
    expect(await goToPlace(place)).toEqual({ outcome: 'changed' });
    expect((await selected()).value).toBe('AMS-901');
  });

  test('goes to the header where no row is meant', async () => {
    await goToPlace({ ...placeOf('AMS-001'), row: null, value: null });
    expect((await selected()).value).toBe('Izglītojamais');
  });

  test('finds the table on a sheet that was renamed', async () => {
    const place = placeOf('AMS-001');
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Izglītojamie').name = 'Audzēkņi';
      await context.sync();
    });
    expect(await goToPlace(place)).toEqual({ outcome: 'cell' });
    expect((await selected()).address).toContain('Audzēkņi!');
  });

  test('says so when sheet and table are gone or hidden', async () => {
    const place = placeOf('AMS-001');
    expect(await goToPlace({ ...place, sheet: 'Cita', table: 'Cita' })).toEqual({
      outcome: 'nowhere',
    });
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Izglītojamie').visibility = 'Hidden';
      await context.sync();
    });
    expect(await goToPlace(place)).toEqual({ outcome: 'sheet-hidden' });
  });
});
