import type { Element } from '@xmldom/xmldom';
import type { DataValidation, ValidationRule } from '../../book/DataValidation';
import type { Sheet } from '../../book/Sheet';
import { printFormula } from '../formula/fileFormula';
import { worksheetOrder } from '../sheet/sheetOrder';
import { printBlocks } from '../sheet/sqref';
import {
  appendLike,
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  removeElement,
  setText,
} from '../xml/elements';
import { encodeCellText } from '../xml/xmlText';
import { validationElements, ValidationOrigin } from './readValidations';

/** States the sheet's data validations anew; rules of the file are kept as they are written. */
export function writeValidations(worksheet: Element, sheet: Sheet): void {
  const elements = validationElements(worksheet);
  const main = ensureChild(worksheet, 'dataValidations', worksheetOrder);
  for (const { element } of elements) {
    // Extended ones stay where they are until it is known whether they are still wanted.
    if (element.parentNode === main) removeElement(element);
  }
  const wanted = new Set<Element>();
  for (const validation of sheet.validations) {
    const origin = validation.origin instanceof ValidationOrigin ? validation.origin : null;
    const old = origin ? elements[origin.index] : undefined;
    const sqref = printBlocks(validation.rects);
    if (!origin || !old) {
      main.appendChild(createValidation(main, validation, sqref));
    } else if (old.extended) {
      const element = wanted.has(old.element) ? copyBeside(old.element) : old.element;
      wanted.add(element);
      const place = childOf(element, 'sqref');
      if (place) setText(place, sqref);
      restate(element, validation, origin);
    } else {
      const element = old.element.cloneNode(true) as Element;
      element.setAttribute('sqref', sqref);
      restate(element, validation, origin);
      main.appendChild(element);
    }
  }
  for (const { element, extended } of elements) {
    if (extended && !wanted.has(element)) dropExtended(element);
  }
  const { length } = childrenOf(main, 'dataValidation');
  if (length > 0) main.setAttribute('count', String(length));
  else removeElement(main);
}

function copyBeside(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  element.parentNode?.insertBefore(copy, element.nextSibling);
  return copy;
}

function dropExtended(element: Element): void {
  const list = element.parentNode as Element;
  removeElement(element);
  const { length } = childrenOf(list, 'dataValidation');
  if (length > 0) {
    list.setAttribute('count', String(length));
    return;
  }
  const extension = list.parentNode as Element;
  const extensions = extension.parentNode as Element;
  removeElement(extension);
  if (childrenOf(extensions).length === 0) removeElement(extensions);
}

/** Brings formulas of a kept rule up to date. */
function restate(element: Element, validation: DataValidation, origin: ValidationOrigin): void {
  if (validation.rule === origin.validation.rule) return;
  const formulas = formulasOf(validation.rule);
  ['formula1', 'formula2'].forEach((name, i) => {
    const holder = childOf(element, name);
    const formula = formulas[i];
    // In the extension the formula stands one element deeper.
    const target = holder ? (childOf(holder, 'f') ?? holder) : null;
    if (target && formula !== undefined) setText(target, printFormula(formula, { table: null }));
  });
}

function formulasOf(rule: ValidationRule): string[] {
  if (rule.kind === 'any') return [];
  const second = 'formula2' in rule && rule.formula2 !== undefined ? [rule.formula2] : [];
  return [rule.formula, ...second];
}

function createValidation(main: Element, validation: DataValidation, sqref: string): Element {
  const { rule, prompt, alert } = validation;
  const message = (text: string | undefined): string | null =>
    text === undefined || text === ''
      ? null
      : encodeCellText(text).replaceAll('\r', '').replaceAll('\n', '_x000a_');
  const type = { any: null, wholeNumber: 'whole' }[rule.kind as string];
  const element = createLike(main, 'dataValidation', {
    type: type === undefined ? rule.kind : type,
    errorStyle: alert && alert.style !== 'stop' ? alert.style : null,
    operator: 'operator' in rule && rule.operator !== 'between' ? rule.operator : null,
    allowBlank: validation.allowBlank ? '1' : null,
    showDropDown: rule.kind === 'list' && !rule.dropDown ? '1' : null,
    showInputMessage: prompt ? '1' : null,
    showErrorMessage: alert ? '1' : null,
    errorTitle: message(alert?.title),
    error: message(alert?.message),
    promptTitle: message(prompt?.title),
    prompt: message(prompt?.message),
    sqref,
  });
  formulasOf(rule).forEach((formula, i) => {
    setText(appendLike(element, `formula${i + 1}`), printFormula(formula, { table: null }));
  });
  return element;
}
