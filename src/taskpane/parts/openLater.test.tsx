/** @jest-environment jsdom */
import { clearPanes, renderPane } from '../testing/renderPane';
import { openLater } from './openLater';

afterEach(clearPanes);

const Part = ({ environment }: { readonly environment: string }) => <p>Saturs · {environment}</p>;

/** As webpack fails where its server cannot be reached. */
const notLoaded = (): Error => Object.assign(new Error('chunk'), { name: 'ChunkLoadError' });

it('says that a part could not be fetched, and fetches it anew at a press', async () => {
  let tries = 0;
  const Later = openLater(async () => {
    tries += 1;
    if (tries === 1) throw notLoaded();
    return Part;
  });
  const pane = await renderPane(<Later environment="Excel" />);
  expect(pane.element.querySelector('[role=alert]')?.textContent).toContain(
    'Pārbaudiet interneta savienojumu',
  );
  await pane.click(pane.button('Mēģināt vēlreiz'));
  expect(pane.element.textContent).toBe('Saturs · Excel');
});

it('fetches a part once, however often it is shown', async () => {
  const load = jest.fn(async () => Part);
  const Later = openLater(load);
  await renderPane(<Later environment="" />);
  const again = await renderPane(<Later environment="" />);
  expect(again.element.textContent).toBe('Saturs · ');
  expect(load).toHaveBeenCalledTimes(1);
});
