import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectClient, openHost } from './Client';
import { StaffTexts } from './StaffTexts';
import { tryPress } from './tryPress';

/** The plan's workbook in use: recalculated, texts typed, and then its data changed. */
const inUse = async (): Promise<Uint8Array> => {
  const opened = openHost(readFileSync(join(__dirname, '../samples/ludza-2025-2028.xlsx')));
  await connectClient(opened.host).press();
  const texts = new StaffTexts(opened.book);
  for (let at = 0; at < 40; at += 1) texts.type(at * 31, `skolas teksts ${at}`);
  const catalogue = opened.book.table('Raditaji');
  const survey = opened.book.table('Aptaujas');
  if (!catalogue || !survey) throw new Error('The plan has no catalogue or no surveys');
  const { row, column } = catalogue.bodyRect;
  catalogue.sheet.setValue(row, column, 'JAUNS');
  const counts = survey.columns.findIndex(({ name }) => name === 'Skaits');
  for (let at = 0; at < survey.bodyRect.rows; at += 1) {
    survey.sheet.setValue(survey.bodyRect.row + at, survey.rect.column + counts, 7 + at);
  }
  return opened.save();
};

tryPress('a press on the plan in use', 1, inUse);
