import { connectSheets } from '../bridge/connectSheets';

/** Lets everything that is on its way arrive: the bridge delivers with `setImmediate`. */
const arrive = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

const open = async () => {
  const connected = connectSheets({ Dati: [['ID'], ['a']], Otra: [] }, { Plans: 'Dati!A1:A2' });
  const { Excel, host } = connected;
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(event);
    });
    await context.sync();
    return added;
  });
  const told = async () => {
    await arrive();
    return seen.splice(0).map(({ address, changeType, source, triggerSource }) => ({
      address,
      changeType,
      source,
      triggerSource,
    }));
  };
  return { ...connected, host, handler, told };
};

test('the add-in hears of its own changes as its own', async () => {
  const { Excel, told } = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Dati').getRange('A2').values = [['b']];
    await context.sync();
  });
  expect(await told()).toEqual([
    {
      address: 'A2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
    },
  ]);
});

test('changes of people and co-authors bear no trigger', async () => {
  const { host, told } = await open();
  host.userEdit((workbook) => {
    workbook.worksheets.getItem('Dati').getRange('A2').values = [['c']];
  });
  host.userEdit((workbook) => {
    workbook.tables.getItem('Plans').getRange().getRow(1).insert('Down');
  }, 'co-author');
  expect(await told()).toEqual([
    { address: 'A2', changeType: 'RangeEdited', source: 'Local', triggerSource: undefined },
    { address: 'A2', changeType: 'CellInserted', source: 'Remote', triggerSource: undefined },
  ]);
});

test('looks alone, and nulls alone, are no change', async () => {
  const { Excel, told } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Dati').getRange('A1:A2');
    range.format.font.bold = true;
    range.values = [[null], [null]];
    await context.sync();
  });
  expect(await told()).toEqual([]);
});

test('who has stopped listening hears nothing', async () => {
  const { Excel, handler, host, told } = await open();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.userEdit((workbook) => {
    workbook.worksheets.getItem('Otra').getRange('A1').values = [[1]];
  });
  expect(await told()).toEqual([]);
});

test('sheets tell of their coming, activation and going', async () => {
  const { Excel, host } = await open();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void seen.push('added'));
    worksheets.onActivated.add(async () => void seen.push('activated'));
    worksheets.onDeleted.add(async () => void seen.push('deleted'));
    await context.sync();
  });
  host.userEdit((workbook) => {
    workbook.worksheets.add('Jauna').activate();
    workbook.worksheets.getItem('Jauna').delete();
  });
  await arrive();
  expect(seen).toEqual(['added', 'activated', 'deleted']);
});
