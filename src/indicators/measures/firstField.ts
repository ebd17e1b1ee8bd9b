import type { Column, NumberColumn } from '../../workbook/Column';
import type { MeasureQuery } from './MeasureQuery';

/** The column that `Lauks` names; that there is one is seen to before anything is measured. */
export const firstField = ({ fields }: MeasureQuery): Column => {
  const [field] = fields;
  if (!field) throw new Error('This measure needs a field');
  return field;
};

/** The columns of numbers that `Lauks` names, likewise. */
export const numberFields = ({ fields }: MeasureQuery): readonly NumberColumn[] =>
  fields.map((field) => {
    if (field.kind !== 'number') throw new Error(`${field.header} is no column of numbers`);
    return field;
  });
