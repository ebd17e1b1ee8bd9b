import { StyleTable } from './StyleTable';

describe('StyleTable', () => {
  it('gives equal looks one index, by whatever way they were reached', () => {
    const table = new StyleTable();
    const bold = table.derive(0, { font: { bold: true } });
    const both = table.derive(bold, { fill: '#112233' });
    expect(table.derive(table.derive(0, { fill: '#112233' }), { font: { bold: true } })).toBe(both);
    expect(table.derive(both, { fill: null, font: { bold: false } })).toBe(0);
    expect(table.derive(both, { font: { bold: true } })).toBe(both);
    expect(table.at(both)).toMatchObject({ fill: '#112233', font: { bold: true, size: 11 } });
    expect(table.derivation(both)).toMatchObject({
      base: 0,
      patch: { font: { bold: true }, fill: '#112233' },
    });
  });

  it('patches one edge and leaves the others', () => {
    const table = new StyleTable();
    const edge = { style: 'thin', color: '#000000' } as const;
    const one = table.derive(0, { borders: { top: edge } });
    const two = table.derive(one, { borders: { left: { ...edge } } });
    expect(table.at(two).borders).toEqual({ left: edge, right: null, top: edge, bottom: null });
    expect(table.derive(two, { borders: { top: null, left: null } })).toBe(0);
  });

  it('reads an index that the file never defined as the first look', () => {
    expect(new StyleTable().at(99).numberFormat).toBe('General');
  });
});
