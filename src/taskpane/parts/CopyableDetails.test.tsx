/** @jest-environment jsdom */
import { CopyableDetails } from './CopyableDetails';
import { clearPanes, renderPane } from '../testing/renderPane';

const giveClipboard = (writeText: (text: string) => Promise<void>): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
};

afterEach(clearPanes);

describe('CopyableDetails', () => {
  it('copies the details and says so', async () => {
    const copied: string[] = [];
    giveClipboard(async (text) => void copied.push(text));
    const view = await renderPane(<CopyableDetails details="unknown: boom" />);
    await view.click(view.button('Kopēt'));
    expect(copied).toEqual(['unknown: boom']);
    expect(view.element.querySelector('[role="status"]')?.textContent).toBe('Nokopēts.');
  });

  it('selects the details where the clipboard is denied, and says how to copy them', async () => {
    giveClipboard(() => Promise.reject(new Error('denied')));
    const view = await renderPane(<CopyableDetails details="unknown: boom" />);
    await view.click(view.button('Kopēt'));
    const area = view.element.querySelector('textarea');
    expect(area && area.value.slice(area.selectionStart, area.selectionEnd)).toBe('unknown: boom');
    expect(view.element.querySelector('[role="status"]')?.textContent).toContain('Ctrl+C');
  });
});
