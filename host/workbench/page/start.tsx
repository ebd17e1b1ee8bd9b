import { createRoot } from 'react-dom/client';
import { openBlank, openSample } from './openBytes';
import { readManifest } from './readManifest';
import { paneWidths, type View } from './Switches';
import { WorkbenchApp } from './WorkbenchApp';

/** What the page opens with when its address names no sample. */
const firstSample = 'ludza-2025-2028';

const start = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const paneUrl = query.get('pane') ?? `${location.origin}/add-in/`;
  const width = paneWidths.find((each) => String(each) === query.get('width')) ?? 350;
  const initialView: View = {
    language: query.get('language') === 'en' ? 'en' : 'lv',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    width,
    behaviour: 'usual',
  };
  const sample = query.get('sample') ?? firstSample;
  const [manifest, first] = await Promise.all([
    fetch('add-in/manifest.xml').then((response) => response.text()),
    sample === 'blank' ? openBlank(initialView.language) : openSample(sample, initialView.language),
  ]);
  const element = document.getElementById('workbench');
  if (!element) throw new Error('The page has no element for the workbench');
  createRoot(element).render(
    <WorkbenchApp
      manifest={readManifest(manifest, paneUrl)}
      page={new URL('taskpane.html', paneUrl).href}
      first={first}
      initialView={initialView}
    />,
  );
};

void start();
