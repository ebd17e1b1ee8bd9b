import type { Finding } from '../workbook/Finding';
import { proposeFix } from './proposeFix';

const finding = (parts: Partial<Finding>): Finding => ({
  code: 'number-unreadable',
  severity: 'error',
  sheet: 'Vērtējumi',
  table: 'Vertejumi',
  row: 7,
  column: 'Vērtējums',
  value: null,
  params: {},
  ...parts,
});

describe('proposeFix', () => {
  it.each([
    ['7 balles', 7],
    ['7,5 b.', 7.5],
    ['8.', 8],
    ['1.234,5', 1234.5],
    ['12.500', 12_500],
    ['-3 gr.', -3],
  ])('takes %j for the number %d', (value, to) => {
    expect(proposeFix(finding({ value }))).toEqual({
      table: 'Vertejumi',
      column: 'Vērtējums',
      from: value,
      to,
      count: 1,
    });
  });

  it.each(['septiņi', '7–8', '7/10', '7 no 10', '1,2,3', '1 23', 'nav 7', '80 %'])(
    'does not guess at %j',
    (value) => {
      expect(proposeFix(finding({ value }))).toBeNull();
    },
  );

  it.each([
    ['20V-212-01-1', '20V 212 01 1'],
    ['20v.212.01.1', '20V 212 01 1'],
    ['2101 11/11', '21011111'],
  ])('spaces the code %j as the classification does', (value, to) => {
    const code = 'programme-code-unreadable';
    expect(proposeFix(finding({ code, value }))?.to).toBe(to);
  });

  it('takes the nearest known word, in as many cells as it was found in', () => {
    const params = { nearest: 'Klavierspēle', count: 4 };
    const value = 'Klavirspēle';
    expect(proposeFix(finding({ code: 'programme-misspelt', value, params }))).toMatchObject({
      from: 'Klavirspēle',
      to: 'Klavierspēle',
      count: 4,
    });
  });

  it('knows a misspelt answer, and leaves any other alone', () => {
    const code = 'yes-no-unreadable';
    expect(proposeFix(finding({ code, value: 'jaa' }))?.to).toBe('Jā');
    expect(proposeFix(finding({ code, value: 'varbūt' }))).toBeNull();
  });

  it.each<Partial<Finding>>([
    { code: 'word-unknown', value: 'Oboja' },
    { code: 'condition-field-misspelt', value: 'Limenis = A', params: { nearest: 'Līmenis' } },
    { value: '7 balles', column: null },
    { value: '7 balles', table: 'Cita' },
    { value: `${'7'.repeat(3)} ${'b'.repeat(220)}` },
  ])('leaves to people what only they can know: %j', (parts) => {
    expect(proposeFix(finding(parts))).toBeNull();
  });
});
