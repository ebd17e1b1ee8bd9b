import { foldText } from '../workbook/foldText';
import type { TableName } from '../workbook/schema';
import type { Table } from '../workbook/Table';

/** Shorter keys without a letter are numbers like any other: they cannot be told from figures. */
const shortestNumber = 5;

/** By what the workbook calls its pupils: so that no text of a share copy names one. */
export class PupilKeys {
  private readonly pattern: RegExp | null;
  /** Keys that are too short to be searched for, because any figure may look like them. */
  readonly unsearchable: number;

  constructor(tables: ReadonlyMap<TableName, Table>) {
    const keys = collect(tables);
    const searched = keys.filter((key) => /\p{L}/u.test(key) || key.length >= shortestNumber);
    this.unsearchable = keys.length - searched.length;
    // The longest first, so that one key which begins like another is found whole.
    const alternatives = searched.sort((a, b) => b.length - a.length).map(escape);
    this.pattern =
      alternatives.length === 0
        ? null
        : new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  }

  /** Whether a text names a pupil, whatever the case and the spaces. */
  isNamedIn(text: string): boolean {
    return this.pattern?.test(foldText(text)) ?? false;
  }
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const collect = (tables: ReadonlyMap<TableName, Table>): string[] => {
  const keys = new Set<string>();
  const take = (name: TableName, header: string, isPupil: (row: number) => boolean): void => {
    const table = tables.get(name);
    const column = table?.column(header);
    if (!table || column?.kind !== 'word') return;
    column.codes.forEach((code, row) => {
      const word = column.words[code];
      if (word !== undefined && isPupil(row)) keys.add(foldText(word));
    });
  };
  take('Izglitojamie', 'Izglītojamais', () => true);
  take('Vertejumi', 'Izglītojamais', () => true);
  const events = tables.get('Pasakumi');
  const kinds = events?.column('Dalībnieka veids');
  take('Pasakumi', 'Dalībnieks', (row) => {
    const kind = kinds?.kind === 'word' ? kinds.words[kinds.codes[row] ?? -1] : undefined;
    return kind !== undefined && foldText(kind) === foldText('Izglītojamais');
  });
  return [...keys].filter((key) => key !== '' && key !== '-');
};
