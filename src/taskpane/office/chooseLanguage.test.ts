import { chooseLanguage } from './chooseLanguage';

describe('chooseLanguage', () => {
  it.each([
    ['lv-LV', 'lv'],
    ['lv', 'lv'],
    ['LV-lv', 'lv'],
    [undefined, 'lv'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['lvx', 'en'],
  ])('%s: %s', (tag, language) => {
    expect(chooseLanguage(tag)).toBe(language);
  });
});
