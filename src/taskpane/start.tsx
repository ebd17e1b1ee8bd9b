import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands';
import { loadTexts } from '../i18n/loadedTexts';
import type { TextPart } from '../i18n/texts';
import type { Language } from '../i18n/translate';
import type { SchoolYear } from '../workbook/SchoolYear';
import { followWorkbook } from './model/followWorkbook';
import { createPaneModel } from './model/PaneModel';
import { type Connection, connectOffice } from './office/connectOffice';
import { PaneApp } from './PaneApp';
import { createRecalculationRun } from './run/RecalculationRun';
import {
  checkInPane,
  createPaneServices,
  preloadRecalculation,
  recalculateInPane,
} from './services/createPaneServices';
import { openStorage } from './settings/openStorage';
import {
  keepPaneSettings,
  readPaneSettings,
  type SettingsShelf,
  standardSettings,
} from './settings/PaneSettings';
import { createStore } from './store/Store';

/** Undefined where office.js could not be loaded, as on a plain web page without the network. */
const office = typeof Office === 'undefined' ? undefined : Office;

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');
const root = createRoot(element);

let language: Language = 'lv';
let connection: Connection = { kind: 'connecting', language };
/** Whether people see more than that the pane is connecting. */
let isShown = false;

const now = (): Date => new Date();
const serviceOptions = { language: () => language, now };
const year = createStore<SchoolYear | null>(null);
let shelf: SettingsShelf = { storage: null, partition: '' };
const model = createPaneModel({
  run: createRecalculationRun({
    recalculate: (onStep) => recalculateInPane(serviceOptions, year.get(), onStep),
    check: (onStep) => checkInPane(serviceOptions, year.get(), onStep),
    now,
  }),
  services: createPaneServices(serviceOptions),
  settings: standardSettings,
  year,
  now,
});

/** Shows the pane once the words of its language are there; without them, in the one it has. */
const show = async (): Promise<void> => {
  const wanted = model.settings.get().language ?? connection.language;
  // A screen that stands open changes all of its words at once, those of the results too.
  const parts: readonly TextPart[] = isShown ? ['pane', 'main'] : ['pane'];
  const come = await Promise.all(parts.map((part) => loadTexts(part, wanted))).then(
    () => true,
    () => false,
  );
  if (come && wanted !== language) {
    language = wanted;
    // What was reported stands in the words of the other language.
    model.run.forget();
  }
  document.documentElement.lang = language;
  isShown = connection.kind === 'excel';
  root.render(<PaneApp connection={connection} model={model} language={language} />);
};

/** Resolves after the task in which React draws what it was given last. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

model.settings.subscribe(() => {
  keepPaneSettings(shelf, model.settings.get());
  void show();
});

void connectOffice(office, navigator.language, (next) => {
  connection = next;
  if (connection.kind === 'excel' && office !== undefined) {
    shelf = openStorage(office);
    model.settings.set(readPaneSettings(shelf));
    registerCommands(office, {
      recalculate: model.run.start,
      showPane: () => office.addin.showAsTaskpane(),
      goTo: model.place.set,
    });
  }
  const shown = show();
  // What comes now keeps the processor busy: the button stands first, and answers.
  if (connection.kind === 'excel') {
    void shown
      .then(drawn)
      .then(() => followWorkbook(model))
      .then(preloadRecalculation);
  }
});
