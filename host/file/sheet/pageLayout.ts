import type { Element } from '@xmldom/xmldom';
import type { PageLayout, PageMargins } from '../../book/PageLayout';
import {
  attributeOf,
  childOf,
  createLike,
  ensureChild,
  flagOf,
  insertInOrder,
  numberOf,
  removeElement,
  setAttribute,
  setText,
  textOf,
} from '../xml/elements';
import { decodeCellText, encodeCellText } from '../xml/xmlText';
import { worksheetOrder } from './sheetOrder';
import { ensureProperties } from './sheetProperties';

export function readPageLayout(worksheet: Element): PageLayout {
  const options = childOf(worksheet, 'printOptions');
  const margins = childOf(worksheet, 'pageMargins');
  const setup = childOf(worksheet, 'pageSetup');
  const text = childOf(worksheet, 'headerFooter');
  const fit = flagOf(childOf(childOf(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage', false);
  const orientation = attributeOf(setup, 'orientation');
  const margin = (name: string): number => numberOf(margins, name) ?? 0;
  return {
    orientation: orientation === 'portrait' || orientation === 'landscape' ? orientation : null,
    paperSize: numberOf(setup, 'paperSize'),
    scale: numberOf(setup, 'scale'),
    fitTo: fit
      ? { width: numberOf(setup, 'fitToWidth') ?? 1, height: numberOf(setup, 'fitToHeight') ?? 1 }
      : null,
    margins: margins
      ? {
          left: margin('left'),
          right: margin('right'),
          top: margin('top'),
          bottom: margin('bottom'),
          header: margin('header'),
          footer: margin('footer'),
        }
      : null,
    centerHorizontally: flagOf(options, 'horizontalCentered', false),
    centerVertically: flagOf(options, 'verticalCentered', false),
    headings: flagOf(options, 'headings', false),
    gridlines: flagOf(options, 'gridLines', false),
    blackAndWhite: flagOf(setup, 'blackAndWhite', false),
    headerFooter: {
      oddHeader: decodeCellText(textOf(childOf(text, 'oddHeader'))),
      oddFooter: decodeCellText(textOf(childOf(text, 'oddFooter'))),
    },
  };
}

/** Brings the printing of a worksheet up to date; what did not change is left as it is written. */
export function writePageLayout(worksheet: Element, layout: PageLayout): void {
  const old = readPageLayout(worksheet);
  writeOptions(worksheet, layout, old);
  if (layout.margins && !sameMargins(layout.margins, old.margins)) {
    const margins = ensureChild(worksheet, 'pageMargins', worksheetOrder);
    for (const [name, value] of Object.entries(layout.margins)) {
      margins.setAttribute(name, String(value));
    }
  }
  writeSetup(worksheet, layout, old);
  writeHeaderFooter(worksheet, layout, old);
}

const marginNames = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

const sameMargins = (a: PageMargins, b: PageMargins | null): boolean =>
  b !== null && marginNames.every((name) => a[name] === b[name]);

function writeOptions(worksheet: Element, layout: PageLayout, old: PageLayout): void {
  const flags = [
    ['horizontalCentered', layout.centerHorizontally, old.centerHorizontally],
    ['verticalCentered', layout.centerVertically, old.centerVertically],
    ['headings', layout.headings, old.headings],
    ['gridLines', layout.gridlines, old.gridlines],
  ] as const;
  for (const [name, on, was] of flags) {
    if (on === was) continue;
    const options = ensureChild(worksheet, 'printOptions', worksheetOrder);
    setAttribute(options, name, on ? '1' : null);
  }
}

function writeSetup(worksheet: Element, layout: PageLayout, old: PageLayout): void {
  const patch: Record<string, string | null> = {};
  const set = <T>(name: string, value: T, was: T): void => {
    if (value !== was) patch[name] = value === null ? null : String(value);
  };
  set('orientation', layout.orientation, old.orientation);
  set('paperSize', layout.paperSize, old.paperSize);
  set('scale', layout.scale, old.scale);
  if (layout.blackAndWhite !== old.blackAndWhite) {
    patch['blackAndWhite'] = layout.blackAndWhite ? '1' : null;
  }
  const fit = layout.fitTo;
  if (fit?.width !== old.fitTo?.width || fit?.height !== old.fitTo?.height) {
    patch['fitToWidth'] = fit ? String(fit.width) : null;
    patch['fitToHeight'] = fit ? String(fit.height) : null;
    if ((fit === null) !== (old.fitTo === null)) {
      const properties = ensureProperties(worksheet);
      const page = ensureChild(properties, 'pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']);
      setAttribute(page, 'fitToPage', fit ? '1' : null);
    }
  }
  if (Object.keys(patch).length === 0) return;
  const missing = childOf(worksheet, 'pageSetup') === null;
  const setup = ensureChild(worksheet, 'pageSetup', worksheetOrder);
  // Without margins Excel does not read the set-up of a page that has just been given one.
  if (missing && !childOf(worksheet, 'pageMargins')) {
    const standard = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
    const margins = createLike(worksheet, 'pageMargins');
    for (const [name, value] of Object.entries(layout.margins ?? standard)) {
      margins.setAttribute(name, String(value));
    }
    insertInOrder(worksheet, margins, worksheetOrder);
  }
  for (const [name, value] of Object.entries(patch)) setAttribute(setup, name, value);
}

const headerOrder = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader'];

function writeHeaderFooter(worksheet: Element, layout: PageLayout, old: PageLayout): void {
  for (const name of ['oddHeader', 'oddFooter'] as const) {
    const text = layout.headerFooter[name];
    if (text === old.headerFooter[name]) continue;
    const parent = ensureChild(worksheet, 'headerFooter', worksheetOrder);
    if (text === '') removeElement(childOf(parent, name));
    else setText(ensureChild(parent, name, headerOrder), encodeCellText(text));
  }
}
