import type { Column, NumberColumn } from '../../workbook/Column';
import type { MeasureQuery } from './MeasureQuery';

/** The column that `Lauks` names; that there is one is seen to before anything is measured. */
export const firstField = ({ fields }: MeasureQuery): Column => {
  const [field] = fields;
  if (!field) throw new Error('This measure needs a field');
  return field;
};

/** A column of numbers that `Lauks` names, the first being 0, likewise. */
export const numberField = ({ fields }: MeasureQuery, at: number): NumberColumn => {
  const field = fields[at];
  if (field?.kind !== 'number') throw new Error('This measure needs numbers');
  return field;
};
