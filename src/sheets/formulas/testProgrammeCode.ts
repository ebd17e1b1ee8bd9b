import type { Operand } from '../../indicators/conditions/Condition';
import { readProgrammeCode } from '../../workbook/values/readProgrammeCode';
import { referTo } from './ColumnReference';
import { hasWildcard, joinedText } from './excelText';
import type { RowTest } from './RowTest';
import { asks } from './testCells';
import type { TwinContext } from './TwinContext';

/**
 * `Kods` and `Programmas veids` by the name of the programme: name and code together must stand in
 * a row of `Programmas`, whatever the spaces in the code.
 */
export const testProgrammeCode = (
  header: 'Kods' | 'Programmas veids',
  { text, isBlank, isPrefix }: Operand,
  { tables, column }: TwinContext,
): RowTest | null => {
  const register = tables.get('Programmas');
  const names = register && referTo(register, 'Programma');
  const codes = register && referTo(register, 'Kods');
  const programme = column('Programma');
  if (!names || !codes || !programme || isBlank) return null;
  const read = readProgrammeCode(text);
  const isWhole = header === 'Kods' && !isPrefix;
  const wanted = (isWhole && typeof read === 'string' ? read : text).replaceAll(' ', '');
  const isDoubtful = [wanted, ...programme.distinct.map(joinedText)].some(hasWildcard);
  if (isDoubtful || wanted === '' || wanted.includes('"')) return null;

  const bare = `SUBSTITUTE(${codes.text}," ","")`;
  const compared = isWhole ? bare : `LEFT(${bare},${wanted.length})`;
  const known = new Set<string>();
  for (let row = 0; row < names.rowCount; row += 1) {
    const code = joinedText(codes.cell(row)).replaceAll(' ', '');
    const part = isWhole ? code : code.slice(0, wanted.length);
    known.add(`${joinedText(names.cell(row))}|${part}`.toLowerCase());
  }
  return asks(
    programme,
    `ISNUMBER(MATCH(${programme.text}&"|${wanted}",${names.text}&"|"&${compared},0))`,
    (cell) => known.has(`${joinedText(cell)}|${wanted}`.toLowerCase()),
  );
};
