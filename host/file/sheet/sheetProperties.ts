import type { Element } from '@xmldom/xmldom';
import { childOf, ensureChild, insertInOrder, removeElement } from '../xml/elements';
import { printColor } from '../style/styleElements';
import { worksheetOrder } from './sheetOrder';

export const ensureProperties = (worksheet: Element): Element =>
  ensureChild(worksheet, 'sheetPr', worksheetOrder);

export function writeTabColor(worksheet: Element, color: string | null): void {
  removeElement(childOf(childOf(worksheet, 'sheetPr'), 'tabColor'));
  if (color === null) return;
  const properties = ensureProperties(worksheet);
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  insertInOrder(properties, printColor(properties, 'tabColor', color), order);
}

/** Protection without a password; whatever else a protected sheet of the file said stays. */
export function writeProtection(worksheet: Element, on: boolean): void {
  if (!on) {
    removeElement(childOf(worksheet, 'sheetProtection'));
    return;
  }
  const protection = ensureChild(worksheet, 'sheetProtection', worksheetOrder);
  for (const name of ['sheet', 'objects', 'scenarios']) protection.setAttribute(name, '1');
}
