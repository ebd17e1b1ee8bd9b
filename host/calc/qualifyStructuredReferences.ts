import { rewriteStructuredReferences } from './rewriteStructuredReferences';

/**
 * Names the table in references that leave it out, as files do: in `Tabula`, `[@Aile]` becomes
 * `Tabula[[#This Row],[Aile]]`.
 */
export const qualifyStructuredReferences = (formula: string, around: string | undefined): string =>
  rewriteStructuredReferences(formula, ({ tableName = around, inside }) => {
    if (tableName === undefined || inside === undefined) return undefined;
    return `${tableName}[${longForm(inside)}]`;
  });

const longForm = (inside: string): string => {
  const text = inside.trim();
  if (!text.startsWith('@')) return inside;
  const column = text.slice(1).trim();
  if (column === '') return '#This Row';
  return `[#This Row],${column.startsWith('[') ? column : `[${column}]`}`;
};

/** The reverse, as the formula bar shows it: `[@Aile]` in the table itself, `Tabula[@Aile]` outside. */
export const shortenStructuredReferences = (formula: string, around: string | undefined): string =>
  rewriteStructuredReferences(formula, ({ tableName, inside }) => {
    const row = /^\[#This Row\],(.+)$/i.exec(inside?.trim() ?? '')?.[1];
    if (row === undefined) return undefined;
    const plain = /^\[([\p{L}\p{N}_]+)\]$/u.exec(row)?.[1];
    const own = tableName === undefined || tableName.toLowerCase() === around?.toLowerCase();
    return `${own ? '' : tableName}[@${plain ?? row}]`;
  });
