import { foldText } from '../../workbook/foldText';
import { cell, merged } from '../pageCells';
import type { PageRow } from '../PagePlan';
import { countTextLines, heightOf } from '../fitText';
import type { SheetInput } from '../SheetInput';
import { openTable } from './openTable';
import { textColumns, widthOf } from './reportLayout';

/** The sections of `Ieraksti` that the report prints; the school may add its own. */
export type EntrySection =
  | 'Misija'
  | 'Vīzija'
  | 'Vērtības'
  | 'Vērošanas mērķi'
  | 'Vērošanas dati'
  | 'Projekti'
  | 'Ārējās vērtēšanas uzdevumi'
  | 'Citi sasniegumi'
  | 'Padomes ieteikumi'
  | 'Vadītāja ieteikumi'
  | 'Secinājumi'
  | 'Personāla komentāri';

export interface Entry {
  readonly name: string;
  readonly description: string;
  readonly outcome: string;
}

/** The school's entries of one section in the year, in the order of their sheet. */
export const readEntriesOf = (input: SheetInput, section: EntrySection): Entry[] => {
  const table = openTable(input, 'Ieraksti', input.year);
  return table.rows
    .filter((at) => foldText(table.text(at, 'section')) === foldText(section))
    .map((at) => ({
      name: table.text(at, 'name'),
      description: table.text(at, 'description'),
      outcome: table.text(at, 'outcome'),
    }));
};

/** An entry as one text: its name, unless that only repeats the section, and what it says. */
export const entryText = ({ name, description }: Entry, section: string): string => {
  if (description === '') return name;
  return name === '' || foldText(name) === foldText(section)
    ? description
    : `${name}: ${description}`;
};

/** A paragraph over the columns of text; nobody's row where there is nothing to say. */
export const paragraph = (text: string): PageRow => ({
  cells: [
    merged(cell(text, 'plain'), 1, textColumns),
    ...Array.from({ length: textColumns - 1 }, () => null),
  ],
  height: heightOf(countTextLines(text, widthOf(0, textColumns))),
});

/** A heading with the entries of a section below it, each a paragraph. */
export const planSection = (input: SheetInput, section: EntrySection, title: string): PageRow[] => {
  const entries = readEntriesOf(input, section);
  const texts = entries.length === 0 ? [''] : entries.map((entry) => entryText(entry, title));
  return [
    { cells: [cell(title, 'subcaption')], height: null },
    ...texts.map((text) => paragraph(texts.length > 1 ? `• ${text}` : text)),
  ];
};
