import { connectSheets } from '../bridge/connectSheets';

const open = () =>
  connectSheets({
    Dati: [
      ['ID', 'Statuss'],
      ['a', '✔ Sasniegts'],
    ],
    Otra: [],
  });

/** Runs on the first sheet and answers with what the work gives back. */
const onSheet = <T>(
  { Excel }: ReturnType<typeof open>,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));

describe('sheets', () => {
  test('come, are found by name or id, move, hide and go', async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Mērķu izpilde').load('id,position');
      const none = worksheets.getItemOrNullObject('Nav');
      await context.sync();
      expect([added.position, none.isNullObject]).toEqual([2, true]);
      const again = worksheets.getItem(added.id).load('name');
      added.position = 0;
      worksheets.getItem('otra').visibility = 'Hidden';
      worksheets.getItem('dati').delete();
      await context.sync();
      expect(again.name).toBe('Mērķu izpilde');
    });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Mērķu izpilde', 'visible'],
      ['Otra', 'hidden'],
    ]);
  });

  test.each([
    ['Dati', 'ItemAlreadyExists'],
    ['dati', 'ItemAlreadyExists'],
    ['PDCA 2025/2026', 'InvalidArgument'],
    ["'citāts", 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
  ])('«%s» is no name for another one', async (name, code) => {
    const { Excel } = open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  test('the last one in view stays', async () => {
    const { Excel } = open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Otra').visibility = 'Hidden';
        context.workbook.worksheets.getItem('Dati').delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('neither come nor go while the structure is protected', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      context.workbook.worksheets.add('Jauna');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });
});

describe('names', () => {
  test('stand for ranges and formulas, and follow what happens to their sheet', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('KA_Panelis', worksheets.getItem('Otra').getRange('A1'));
      names.add('Reizes', '=2*3');
      const mark = names.getItem('ka_panelis').load('type,value,formula,visible');
      await context.sync();
      expect(mark.toJSON()).toMatchObject({
        type: 'Range',
        value: 'Otra!$A$1',
        formula: '=Otra!$A$1',
        visible: true,
      });
      mark.visible = false;
      worksheets.getItem('Dati').getRange('D1').formulas = [['=Reizes+1']];
      const six = worksheets.getItem('Dati').getRange('D1').load('values');
      await context.sync();
      expect(six.values).toEqual([[7]]);
    });
    host.userEdit((workbook) => {
      workbook.worksheets.getItem('Otra').name = 'Pārdēvēta';
    });
    await Excel.run(async (context) => {
      const place = context.workbook.names.getItemOrNullObject('KA_Panelis').getRangeOrNullObject();
      place.load('address');
      const { worksheet } = place.load('worksheet/name');
      await context.sync();
      expect([place.address, worksheet.name]).toEqual(['Pārdēvēta!A1', 'Pārdēvēta']);
    });
    host.userEdit((workbook) => workbook.worksheets.getItem('Pārdēvēta').delete());
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const lost = names.getItemOrNullObject('KA_Panelis').getRangeOrNullObject();
      const none = names.getItemOrNullObject('KA_Nav').getRangeOrNullObject();
      lost.worksheet.load('name');
      await context.sync();
      expect([lost.isNullObject, none.isNullObject]).toEqual([true, true]);
      names.getItem('KA_Panelis').delete();
      names.getItemOrNullObject('KA_Nav').delete();
      names.add('KA_Panelis', context.workbook.worksheets.getFirst().getRange('A1'));
      await context.sync();
    });
  });

  test.each(['A1', '1vards', 'ar atstarpi', 'R1C1'])('«%s» is none', async (name) => {
    const { Excel } = open();
    await expect(
      Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('panes are frozen and freed', async () => {
  await onSheet(open(), async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
    const both = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(both.address).toBe('Dati!A1:B4');
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(rows.address).toBe('Dati!1:2');
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('the print set-up is kept', async () => {
  const connected = open();
  await onSheet(connected, async (sheet, context) => {
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4';
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.leftMargin = 36;
    layout.centerHorizontally = true;
    layout.setPrintArea('A1:B9');
    layout.setPrintTitleRows('$4:$4');
    layout.headersFooters.defaultForAllPages.leftFooter = '&A';
    layout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
    sheet.showGridlines = false;
    sheet.tabColor = '#0b5e5a';
    await context.sync();
    layout.load('orientation,paperSize,zoom,leftMargin,rightMargin,centerHorizontally');
    const footer = layout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
    const area = layout.getPrintAreaOrNullObject().load('address');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    sheet.load('showGridlines,tabColor');
    await context.sync();
    expect(layout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      rightMargin: 50.4,
      centerHorizontally: true,
    });
    expect([footer.leftFooter, footer.rightFooter]).toEqual(['&A', '&P / &N']);
    expect([area.address, titles.address]).toEqual(['Dati!A1:B9', 'Dati!4:4']);
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#0B5E5A']);
  });
  expect(connected.book.sheet('Dati')?.pageLayout.headerFooter.oddFooter).toBe('&L&A&R&P / &N');
});

describe('conditional formats', () => {
  test('say where and how they apply, the newest first', async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Dati').getRange('B2:B1000');
      const text = cells.conditionalFormats.add('ContainsText').textComparison;
      text.format.font.color = '#1e6b3a';
      text.format.fill.color = '#e6f4ea';
      text.rule = { operator: 'BeginsWith', text: '✔' };
      const due = cells.conditionalFormats.add('Custom');
      due.custom.rule.formula = '=$A2<TODAY()';
      due.stopIfTrue = true;
      const count = cells.conditionalFormats.getCount();
      const items = cells.conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await context.sync();
      expect(count.value).toBe(2);
      expect(
        items.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      ).toEqual([
        ['Custom', 0, true],
        ['ContainsText', 1, false],
      ]);
    });
    expect(book.sheet('Dati')?.conditionalFormats).toMatchObject([
      {
        rects: [{ row: 1, column: 1, rows: 999, columns: 1 }],
        rule: { kind: 'text', operator: 'beginsWith', text: '✔' },
        style: { font: { color: '#1E6B3A' }, fill: '#E6F4EA' },
      },
      { rule: { kind: 'expression', formula: '$A2<TODAY()' } },
    ]);
  });

  test('take no structured references', async () => {
    await onSheet(open(), async (sheet, context) => {
      const format = sheet.getRange('B2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=Plans[ID]="a"';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('are cleared where they are cleared', async () => {
    const connected = open();
    await onSheet(connected, async (sheet, context) => {
      sheet.getRange('B2:B9').conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor =
        '#0b5e5a';
      sheet.getRange('B2:B4').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(connected.book.sheet('Dati')?.conditionalFormats).toMatchObject([
      { rects: [{ row: 4, column: 1, rows: 5, columns: 1 }], rule: { color: '#0B5E5A' } },
    ]);
  });
});

describe('validations', () => {
  test('hold lists, bounds, prompts and alerts', async () => {
    await onSheet(open(), async (sheet, context) => {
      const list = sheet.getRange('A2:A9').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: 'Jā,Nē' } };
      list.prompt = { showPrompt: true, title: 'Izvēle', message: 'Jā vai Nē' };
      list.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Kļūda',
        message: 'Tikai šie.',
      };
      const named = sheet.getRange('B2').dataValidation;
      named.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      const whole = sheet.getRange('C2').dataValidation;
      whole.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
      whole.ignoreBlanks = false;
      for (const each of [list, named, whole])
        each.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      expect(list.rule).toEqual({ list: { inCellDropDown: true, source: 'Jā,Nē' } });
      expect([list.type, list.prompt.title, list.errorAlert.style]).toEqual([
        'List',
        'Izvēle',
        'Warning',
      ]);
      expect(named.rule.list?.source).toBe('=$D$1:$D$3');
      expect(whole.rule.wholeNumber).toEqual({
        formula1: '=0',
        formula2: '=10',
        operator: 'Between',
      });
      expect(whole.ignoreBlanks).toBe(false);
      list.clear();
      const gone = sheet.getRange('A2').dataValidation.load('type');
      await context.sync();
      expect(gone.type).toBe('None');
    });
  });

  test('take no structured references and no long lists', async () => {
    const connected = open();
    for (const source of ['=Saraksti[Vērtība]', 'x'.repeat(256)]) {
      await onSheet(connected, async (sheet, context) => {
        sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source } };
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      });
    }
  });
});

test('settings are kept with the workbook', async () => {
  const { Excel, host } = open();
  await Excel.run(async (context) => {
    context.workbook.settings.add('valoda', { kods: 'lv' });
    const kept = context.workbook.settings.getItemOrNullObject('valoda').load('value');
    const none = context.workbook.settings.getItemOrNullObject('nav');
    await context.sync();
    expect([kept.value, none.isNullObject]).toEqual([{ kods: 'lv' }, true]);
  });
  expect([...host.webExtension.settings]).toEqual([['valoda', '{"kods":"lv"}']]);
  await Excel.run(async (context) => {
    context.workbook.settings.getItem('valoda').delete();
    await context.sync();
  });
  expect(host.webExtension.settings.size).toBe(0);
});
