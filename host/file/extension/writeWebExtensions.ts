import type { Element } from '@xmldom/xmldom';
import type { WebExtension } from '../../book/WebExtension';
import type { PackageDraft } from '../package/PackageDraft';
import { officeRelationships } from '../sheet/writeSheetParts';
import {
  appendLike,
  attributeOf,
  childrenOf,
  createLike,
  ensureChild,
  insertInOrder,
  numberOf,
  removeElement,
} from '../xml/elements';
import { parseXml, printXml } from '../xml/parseXml';
import { escapeAttribute } from '../xml/xmlText';
import { WebExtensionOrigin } from './readWebExtensions';

const types = {
  panes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  extension: 'application/vnd.ms-office.webextension+xml',
};
const family = 'http://schemas.microsoft.com/office/2011/relationships/';
const extensionNamespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const panesNamespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The order in which the schema wants the parts of an add-in. */
const extensionOrder = [
  'reference',
  'alternateReferences',
  'properties',
  'bindings',
  'snapshot',
  'extLst',
];

/** Writes the settings of add-ins that changed; the parts of all others stay as they are. */
export function writeWebExtensions(extensions: readonly WebExtension[], draft: PackageDraft): void {
  for (const extension of extensions) {
    if (!extension.changed) continue;
    const { origin } = extension;
    if (origin instanceof WebExtensionOrigin) {
      const text = draft.text(origin.path);
      if (text !== null) draft.set(origin.path, restateSettings(extension, text, origin.path));
    } else if (extension.settings.size > 0) {
      addWebExtension(extension, draft);
    }
  }
}

function restateSettings({ settings }: WebExtension, text: string, path: string): string {
  const xml = parseXml(text, path);
  const list = ensureChild(xml.root, 'properties', extensionOrder);
  const left = new Map(settings);
  for (const property of childrenOf(list, 'property')) {
    const name = attributeOf(property, 'name') ?? '';
    const value = left.get(name);
    if (value === undefined) removeElement(property);
    else property.setAttribute('value', value);
    left.delete(name);
  }
  for (const [name, value] of left) appendLike(list, 'property', { name, value });
  return printXml(xml);
}

/**
 * Adds an add-in to the file: its part, and its pane in the list of panes, as Excel's developer
 * tools sideload it. The pane is not `visible`: Excel then shows it by the add-in's own setting,
 * which people can take back, and only to those who have the add-in.
 */
function addWebExtension(extension: WebExtension, draft: PackageDraft): void {
  const { id, version, store, storeType } = extension.reference;
  const path = draft.freePath('xl/webextensions/webextension', '.xml');
  const reference = Object.entries({ id, version, store, storeType })
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const empty =
    `${declaration}<we:webextension xmlns:we="${extensionNamespace}" id="{${escapeAttribute(id.toUpperCase())}}">` +
    `<we:reference${reference}/><we:alternateReferences/><we:properties/><we:bindings/>` +
    `<we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`;
  draft.add(path, types.extension, restateSettings(extension, empty, path));
  const panes = panesPath(draft);
  const link = draft.relationships(panes).add('webextension', path, { family });
  const xml = parseXml(draft.text(panes) ?? '', panes);
  addPane(xml.root, link);
  draft.set(panes, printXml(xml));
}

/** Where the list of panes stands; made when the file has none. */
function panesPath(draft: PackageDraft): string {
  const links = draft.relationships('');
  const known = links.byType('webextensiontaskpanes')[0]?.target;
  if (known !== undefined && draft.has(known)) return known;
  const path = 'xl/webextensions/taskpanes.xml';
  draft.add(path, types.panes, `${declaration}<wetp:taskpanes xmlns:wetp="${panesNamespace}"/>`);
  links.add('webextensiontaskpanes', path, { family });
  return path;
}

function addPane(list: Element, link: string): void {
  const rows = childrenOf(list, 'taskpane').map((pane) => numberOf(pane, 'row') ?? 0);
  const pane = createLike(list, 'taskpane', {
    dockstate: 'right',
    visibility: '0',
    width: '350',
    row: String(Math.max(0, ...rows) + 1),
  });
  insertInOrder(list, pane, ['taskpane', 'extLst']);
  appendLike(pane, 'webextensionref').setAttributeNS(officeRelationships, 'r:id', link);
}
