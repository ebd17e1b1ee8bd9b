import fs from 'node:fs';
import path from 'node:path';
import type { ExcelHost } from '../ExcelHost';
import type { AppContext } from '../protocol/describeApp';
import { XdmEndpoint } from '../protocol/XdmEndpoint';
import { libraryFolder } from './loadLibrary';

/** Where production pages load the library from; nothing is fetched from there. */
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let conversations = 0;

/**
 * Puts the whole of genuine office.js (`Office.onReady`, `Office.context`, `Excel.run`) into a jsdom
 * window and lets it shake hands with the embedded host, as in an iframe of Excel on the web.
 *
 * A window takes the library once: call it once a test file, with
 * `@jest-environment-options {"url":"https://localhost/"}`.
 */
export const installOffice = (host: ExcelHost, app: AppContext = {}): XdmEndpoint => {
  conversations++;
  const endpoint = new XdmEndpoint(
    host,
    `https://${location.hostname}:8443`,
    `conversation_${String(conversations)}`,
    app,
  );
  endpoint.post = (text) => {
    setTimeout(() => {
      const { origin } = endpoint;
      window.dispatchEvent(new MessageEvent('message', { data: text, origin }));
    }, 0);
  };
  // The library prefers an opener over a parent, and jsdom's parent is the window itself.
  Object.defineProperty(window, 'opener', {
    configurable: true,
    value: { postMessage: (text: string) => setTimeout(() => void endpoint.receive(text), 0) },
  });
  if (typeof document.domain !== 'string') {
    // jsdom has none; the library compares it with the host's.
    Object.defineProperty(document, 'domain', { configurable: true, value: location.hostname });
  }
  window.name = endpoint.windowName;
  window.sessionStorage.clear();
  answerScriptsFromPackage();
  runScript('office.debug.js');
  return endpoint;
};

/** Runs one of the library's scripts as a page would: in the global scope. */
const runScript = (file: string): void => {
  const source = fs.readFileSync(path.join(libraryFolder(), file), 'utf8');
  const globalEval = eval;
  globalEval(`${source}\n//# sourceURL=${file}`);
};

/** The library loads its other scripts by elements whose addresses begin where its own does. */
const answerScriptsFromPackage = (): void => {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(cdn)) return append(node);
    setTimeout(() => {
      runScript(node.src.slice(cdn.length));
      node.onload?.call(node, new Event('load'));
    }, 0);
    return node;
  };
  const own = document.createElement('script');
  // Not to be run, only to be found: the library reads its base address from this element.
  own.type = 'text/plain';
  own.setAttribute('src', `${cdn}office.debug.js`);
  append(own);
};
