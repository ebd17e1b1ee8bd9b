import { translateSection } from './translate';
import lv from './lv.json';

describe('translateSection', () => {
  it('gives the texts right in a section, by their names, and no deeper one', () => {
    expect(translateSection('lv', 'report.school')).toEqual(lv.report.school);
    expect(translateSection('lv', 'report')).toEqual({
      title: lv.report.title,
      total: lv.report.total,
    });
  });

  it('refuses a section that there is not', () => {
    expect(() => translateSection('lv', 'report.nothing')).toThrow('report.nothing');
    expect(() => translateSection('en', 'report.title')).toThrow('report.title');
  });
});
