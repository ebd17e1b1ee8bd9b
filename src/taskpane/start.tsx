import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands';
import { recalculateWorkbook } from '../excel/recalculateWorkbook';
import type { Language } from '../i18n/translate';
import { type Connection, connectOffice } from './connectOffice';
import { PaneApp } from './PaneApp';
import { createRecalculationRun } from './RecalculationRun';

/** Undefined where office.js could not be loaded, as on a plain web page without the network. */
const office = typeof Office === 'undefined' ? undefined : Office;

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');
const root = createRoot(element);

let language: Language = 'lv';

const run = createRecalculationRun({
  recalculate: (onStep) => recalculateWorkbook({ year: null, language, now: new Date(), onStep }),
  now: () => new Date(),
});

const show = (connection: Connection): void => {
  language = connection.language;
  document.documentElement.lang = language;
  if (connection.kind === 'excel' && office !== undefined) {
    registerCommands(office, {
      recalculate: run.start,
      showPane: () => office.addin.showAsTaskpane(),
    });
  }
  root.render(<PaneApp connection={connection} run={run} />);
};

void connectOffice(office, navigator.language, show);
