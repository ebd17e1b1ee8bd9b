import { openWorkbook, saveWorkbook } from '../file/openWorkbook';
import { readParts } from '../file/testing/readParts';
import { openBytes, sampleBytes } from './testing/openSample';

const addIn = {
  id: '127c68e7-c341-458f-abba-9d1ba6992ee4',
  version: '0.1.0.0',
  store: 'developer',
  storeType: 'Registry',
};
const setting = 'Office.AutoShowTaskpaneWithDocument';

test('what people chose to be kept with the document is there after a recalculation', async () => {
  const file = openWorkbook(sampleBytes('ludza-2025-2028'));
  file.book.webExtensionOf(addIn).set(setting, 'true');
  const before = saveWorkbook(file);
  const opened = openBytes(before);
  await opened.press();
  const after = opened.save();
  // The recalculation did write.
  expect(after).not.toEqual(before);
  const [old, now] = [readParts(before), readParts(after)];
  const parts = [...old.keys()].filter((path) => path.includes('webextensions'));
  expect(parts).toHaveLength(3);
  for (const path of parts) expect(now.get(path)).toBe(old.get(path));
  expect(openWorkbook(after).book.webExtensionOf(addIn).settings.get(setting)).toBe('true');
});
