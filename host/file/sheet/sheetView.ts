import type { Element } from '@xmldom/xmldom';
import { cellAddress } from '../../book/address';
import { defaultSheetView, type SheetView } from '../../book/SheetView';
import {
  attributeOf,
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  flagOf,
  insertInOrder,
  numberOf,
  removeElement,
  restateFlag,
  setAttribute,
} from '../xml/elements';
import { worksheetOrder } from './sheetOrder';

export function readSheetView(worksheet: Element): SheetView {
  const view = childOf(childOf(worksheet, 'sheetViews'), 'sheetView');
  if (!view) return defaultSheetView;
  const pane = childOf(view, 'pane');
  const frozen = attributeOf(pane, 'state')?.startsWith('frozen') ?? false;
  return {
    frozenRows: frozen ? (numberOf(pane, 'ySplit') ?? 0) : 0,
    frozenColumns: frozen ? (numberOf(pane, 'xSplit') ?? 0) : 0,
    showGridlines: flagOf(view, 'showGridLines', true),
    showHeadings: flagOf(view, 'showRowColHeaders', true),
  };
}

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** Brings the first view of a worksheet up to date; a pane that stays frozen alike is left alone. */
export function writeSheetView(worksheet: Element, view: SheetView): void {
  const element = ensureView(worksheet);
  const old = readSheetView(worksheet);
  const flag = (name: string, on: boolean, was: boolean): void => {
    if (on !== was) setAttribute(element, name, on ? null : '0');
  };
  flag('showGridLines', view.showGridlines, old.showGridlines);
  flag('showRowColHeaders', view.showHeadings, old.showHeadings);
  if (view.frozenRows === old.frozenRows && view.frozenColumns === old.frozenColumns) return;
  removeElement(childOf(element, 'pane'));
  for (const selection of childrenOf(element, 'selection')) removeElement(selection);
  if (view.frozenRows === 0 && view.frozenColumns === 0) return;
  // Frozen rows are the sheet's first ones: the view may not start further down.
  element.removeAttribute('topLeftCell');
  const { frozenRows, frozenColumns } = view;
  const active =
    frozenRows > 0 && frozenColumns > 0
      ? 'bottomRight'
      : frozenRows > 0
        ? 'bottomLeft'
        : 'topRight';
  const pane = createLike(element, 'pane', {
    xSplit: frozenColumns > 0 ? String(frozenColumns) : null,
    ySplit: frozenRows > 0 ? String(frozenRows) : null,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
    activePane: active,
    state: 'frozen',
  });
  insertInOrder(element, pane, viewOrder);
  insertInOrder(element, createLike(element, 'selection', { pane: active }), viewOrder);
}

/** Says whether the sheet's tab is among the selected ones, in every view of it. */
export function setTabSelected(worksheet: Element, selected: boolean): void {
  const views = childOf(worksheet, 'sheetViews');
  if (!views && !selected) return;
  const list = views ? childrenOf(views, 'sheetView') : [];
  for (const view of list.length > 0 ? list : [ensureView(worksheet)]) {
    restateFlag(view, 'tabSelected', selected, false);
  }
}

function ensureView(worksheet: Element): Element {
  const views = ensureChild(worksheet, 'sheetViews', worksheetOrder);
  const found = childOf(views, 'sheetView');
  if (found) return found;
  const view = createLike(views, 'sheetView', { workbookViewId: '0' });
  views.insertBefore(view, views.firstChild);
  return view;
}
