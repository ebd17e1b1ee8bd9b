import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { cataloguePlace } from '../figures/cataloguePlace';
import type { Indicator } from '../Indicator';
import { parseCondition } from '../conditions/parseCondition';
import { textAt } from '../readCell';
import type { CheckContext } from './CheckContext';

/** Phrases that name the end of a programme, as they begin in every case of the noun. */
const finals = [
  'noslēguma pārbaudījum',
  'noslēguma eksāmen',
  'noslēguma klas',
  'noslēguma klaš',
  'izlaiduma klas',
  'izlaiduma klaš',
];

/** Columns that tell who is at the end of a programme; a condition on one of them is an answer. */
const tellingFields = ['Pārbaudījums', 'Noslēguma klase', 'Absolvents', 'Klase'];

/**
 * Finds indicators that speak of final examinations or final classes and count others as well, as
 * the 139 pupils of a whole school under "noslēguma pārbaudījumos".
 *
 * Looks at pupils and grades only, and only where no condition tells the finals from the others.
 */
export const checkPopulationNames = (context: CheckContext): void => {
  const { catalogue, figures, tables, year, log } = context;
  const catalogueTable = tables.get('Raditaji');
  if (!catalogueTable) return;
  for (const indicator of catalogue) {
    const text = foldText(`${indicator.name} ${indicator.goal}`);
    const phrase = finals.find((each) => text.includes(each));
    if (phrase === undefined || namesFinals(indicator)) continue;
    const { measured, population } = figures.of(indicator, year);
    const table = [...tables.values()].find(({ name }) => name === population.table);
    if (!table || measured.value === null) continue;
    const rows = measured.rows().whole;
    const matching = rows.filter((row) => isFinal(table, row));
    if (!tells(table) || matching.length === rows.length) continue;
    log.add(
      'warning',
      'population-name-differs',
      cataloguePlace(catalogueTable, indicator, 'name'),
      null,
      {
        id: indicator.id,
        name: indicator.name,
        year: formatSchoolYear(year),
        phrase: `${phrase}…`,
        count: sum(rows, table),
        matching: sum(matching, table),
      },
    );
  }
};

const namesFinals = ({ part, whole }: Indicator): boolean =>
  [part, whole].some((text) =>
    parseCondition(text).condition?.some(({ field }) =>
      tellingFields.some((telling) => foldText(telling) === foldText(field)),
    ),
  );

const columnsOf = (table: Table) =>
  table.name === 'Izglitojamie'
    ? ['Noslēguma klase', 'Absolvents']
    : table.name === 'Vertejumi'
      ? ['Pārbaudījums']
      : [];

const tells = (table: Table): boolean =>
  columnsOf(table).some((header) => {
    const column = table.column(header);
    return column !== undefined && !column.missing;
  });

const isFinal = (table: Table, row: number): boolean =>
  columnsOf(table).some((header) => {
    const column = table.column(header);
    return column?.kind === 'yes-no'
      ? column.values[row] === 1
      : foldText(textAt(column, row)) === 'noslēguma pārbaudījums';
  });

const sum = (rows: Uint32Array, { weights }: Table): number =>
  rows.reduce((total, row) => total + (weights[row] ?? 0), 0);
