import { keepPaneSettings, readPaneSettings, standardSettings } from './PaneSettings';

const createShelf = (partition = '') => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return { kept, shelf: { storage, partition } };
};

describe('the settings of the pane', () => {
  it('come back as they were kept, in their own partition', () => {
    const { shelf } = createShelf('school.');
    keepPaneSettings(shelf, { language: 'en', theme: 'dark' });
    expect(readPaneSettings(shelf)).toEqual({ language: 'en', theme: 'dark' });
    expect(readPaneSettings({ ...shelf, partition: '' })).toEqual(standardSettings);
  });

  it.each(['', '{', '7', '{"language":"de","theme":"pink"}'])('take %j for no choice', (stored) => {
    const { kept, shelf } = createShelf();
    keepPaneSettings(shelf, standardSettings);
    const [key = ''] = kept.keys();
    kept.set(key, stored);
    expect(readPaneSettings(shelf)).toEqual(standardSettings);
  });

  it('do without a storage, and with one that is full', () => {
    expect(readPaneSettings({ storage: null, partition: '' })).toEqual(standardSettings);
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() =>
      keepPaneSettings({ storage: full, partition: '' }, standardSettings),
    ).not.toThrow();
  });
});
