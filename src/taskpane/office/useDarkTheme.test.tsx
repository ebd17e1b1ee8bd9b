/** @jest-environment jsdom */
import { useDarkTheme } from './useDarkTheme';
import { clearPanes, renderPane } from '../testing/renderPane';

const Probe = ({ ground }: { readonly ground: string | null }) => (
  <div>{useDarkTheme(ground) ? 'dark' : 'light'}</div>
);

afterEach(clearPanes);

describe('useDarkTheme', () => {
  it.each([
    [null, false, 'light'],
    [null, true, 'dark'],
    ['#FFFFFF', true, 'light'],
    ['#1F1F1F', false, 'dark'],
    ['nonsense', true, 'dark'],
  ])('Office ground %s, system dark %s: %s', async (ground, prefersDark, expected) => {
    const view = await renderPane(<Probe ground={ground} />, prefersDark);
    expect(view.element.textContent).toBe(expected);
  });
});
