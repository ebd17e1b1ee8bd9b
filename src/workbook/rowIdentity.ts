import type { ColumnKey, TableName } from './schema';

/**
 * The columns by which people tell the rows of a table apart, whether or not two rows may agree in
 * all of them: what a row is about, not what is said of it.
 */
const identities: { readonly [T in TableName]: readonly ColumnKey<T>[] } = {
  Iestatijumi: ['setting'],
  Programmas: ['programme'],
  Izglitojamie: ['year', 'pupil', 'programme', 'class'],
  Vertejumi: ['year', 'pupil', 'programme', 'class', 'subject', 'test', 'date'],
  Personals: ['year', 'person', 'post', 'group'],
  Vakances: ['year', 'post'],
  Pasakumi: ['year', 'date', 'name', 'participant'],
  Aptaujas: ['year', 'group', 'statement', 'answer'],
  Procesi: ['year', 'process', 'level'],
  InteresuIzglitiba: ['year', 'name'],
  Merijumi: ['year', 'indicator'],
  Raditaji: ['id'],
  Starpmerki: ['year', 'indicator'],
  Prioritates: ['number'],
  Plans: ['year', 'priority', 'task'],
  GadaMerki: ['year', 'goal', 'kind', 'result'],
  Kriteriji: ['year', 'area', 'criterion', 'indicator'],
  Ieraksti: ['year', 'section', 'name'],
  Skalas: ['scale', 'level'],
  Saraksti: ['list', 'value'],
  Vesture: ['year', 'indicator'],
};

/** Keys of the columns by which people tell the rows of a table apart. */
export const rowIdentity = (table: TableName): readonly string[] => identities[table];
