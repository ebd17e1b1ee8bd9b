import type { Element } from '@xmldom/xmldom';
import type { ConditionalFormat, ScalePoint } from '../../book/ConditionalFormat';
import { printBlocks } from '../sheet/sqref';
import { worksheetOrder } from '../sheet/sheetOrder';
import {
  appendLike,
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  ensureChild,
  removeElement,
} from '../xml/elements';
import { parseXml } from '../xml/parseXml';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const ruleUri = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const sheetUri = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Solid bars and automatic ends exist only in an extension at the end of the part. */
export function writeBarExtension(
  worksheet: Element,
  rule: Element,
  format: ConditionalFormat,
  sheetId: number,
): void {
  if (format.rule.kind !== 'dataBar') return;
  const id = `{00000000-${hex(sheetId, 4)}-4000-8000-${hex(format.id, 12)}}`;
  dropExtensions(worksheet, [id]);
  const mark = appendLike(appendLike(rule, 'extLst'), 'ext', { uri: ruleUri });
  mark.appendChild(adopt(mark, `<x14:id xmlns:x14="${x14}">${id}</x14:id>`));

  const list = ensureExtension(worksheet);
  const { rule: bar } = format;
  list.appendChild(
    adopt(
      list,
      `<x14:conditionalFormatting xmlns:x14="${x14}" xmlns:xm="${xm}">` +
        `<x14:cfRule type="dataBar" id="${id}">` +
        `<x14:dataBar minLength="0" maxLength="100" gradient="${bar.gradient ? 1 : 0}">` +
        printPoint(bar.low, 'autoMin') +
        printPoint(bar.high, 'autoMax') +
        `<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>` +
        `</x14:dataBar></x14:cfRule><xm:sqref>${printBlocks(format.rects)}</xm:sqref>` +
        `</x14:conditionalFormatting>`,
    ),
  );
}

/** Takes away the extensions of rules that are gone, and what is left empty by that. */
export function dropExtensions(worksheet: Element, ids: readonly string[]): void {
  const extensions = childOf(worksheet, 'extLst');
  if (!extensions || ids.length === 0) return;
  for (const rule of descendantsOf(extensions, 'cfRule')) {
    if (!ids.includes(attributeOf(rule, 'id') ?? '')) continue;
    const block = rule.parentNode as Element;
    removeElement(rule);
    if (childOf(block, 'cfRule')) continue;
    const list = block.parentNode as Element;
    removeElement(block);
    if (childrenOf(list).length > 0) continue;
    removeElement(list.parentNode as Element);
  }
  if (childrenOf(extensions).length === 0) removeElement(extensions);
}

function ensureExtension(worksheet: Element): Element {
  const extensions = ensureChild(worksheet, 'extLst', worksheetOrder);
  const known = descendantsOf(extensions, 'conditionalFormattings')[0];
  if (known) return known;
  const extension = appendLike(extensions, 'ext', { uri: sheetUri });
  const list = adopt(extension, `<x14:conditionalFormattings xmlns:x14="${x14}"/>`);
  extension.appendChild(list);
  return list;
}

function adopt(near: Element, text: string): Element {
  const owner = near.ownerDocument;
  if (!owner) throw new Error('an element without a document');
  return owner.importNode(parseXml(text, 'extension').root, true) as Element;
}

function printPoint(point: ScalePoint, automatic: 'autoMin' | 'autoMax'): string {
  const type = { number: 'num', automatic }[point.kind as string] ?? point.kind;
  if (point.value === undefined) return `<x14:cfvo type="${type}"/>`;
  const value = point.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<x14:cfvo type="${type}"><xm:f>${value}</xm:f></x14:cfvo>`;
}

const hex = (number: number, digits: number): string =>
  number.toString(16).toUpperCase().padStart(digits, '0');
