import type { Element } from '@xmldom/xmldom';
import type { CellComparison } from '../../book/ConditionalFormat';
import type { DataValidation, ErrorAlert, ValidationRule } from '../../book/DataValidation';
import { readFormula } from '../formula/fileFormula';
import { parseBlocks } from '../sheet/sqref';
import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, textOf } from '../xml/elements';
import { decodeCellText } from '../xml/xmlText';

/** Which rule of the file a validation is, and what it said there. */
export class ValidationOrigin {
  constructor(
    /** Among all rules of the part, those of the extension last. */
    readonly index: number,
    /** It stands in the extension, where rules may point at other sheets. */
    readonly extended: boolean,
    readonly validation: Omit<DataValidation, 'origin' | 'rects'>,
  ) {}
}

/** The elements of all validations of a worksheet, those of the extension last. */
export function validationElements(worksheet: Element): { element: Element; extended: boolean }[] {
  const main = childOf(worksheet, 'dataValidations');
  const extensions = childOf(worksheet, 'extLst');
  const found = (element: Element, extended: boolean) => ({ element, extended });
  return [
    ...(main ? childrenOf(main, 'dataValidation').map((one) => found(one, false)) : []),
    ...(extensions
      ? descendantsOf(extensions, 'dataValidation').map((one) => found(one, true))
      : []),
  ];
}

/** Reads the data validations of a worksheet. */
export function readValidations(worksheet: Element): DataValidation[] {
  return validationElements(worksheet).map(({ element, extended }, index) => {
    const sqref = extended ? textOf(childOf(element, 'sqref')) : attributeOf(element, 'sqref');
    const validation = {
      rule: readRule(element),
      allowBlank: flagOf(element, 'allowBlank', false),
      prompt: flagOf(element, 'showInputMessage', false)
        ? { title: message(element, 'promptTitle'), message: message(element, 'prompt') }
        : null,
      alert: readAlert(element),
    };
    const rects = parseBlocks(sqref ?? '');
    return { ...validation, rects, origin: new ValidationOrigin(index, extended, validation) };
  });
}

const message = (element: Element, name: string): string =>
  decodeCellText(attributeOf(element, name) ?? '');

function readAlert(element: Element): ErrorAlert | null {
  if (!flagOf(element, 'showErrorMessage', false)) return null;
  return {
    style: (attributeOf(element, 'errorStyle') ?? 'stop') as ErrorAlert['style'],
    title: message(element, 'errorTitle'),
    message: message(element, 'error'),
  };
}

const kinds = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;

function readRule(element: Element): ValidationRule {
  const type = attributeOf(element, 'type') ?? 'none';
  const formula = readFormula(textOf(childOf(element, 'formula1')).trim());
  const second = childOf(element, 'formula2');
  if (type === 'list') {
    // The attribute says the opposite of its name.
    return { kind: 'list', formula, dropDown: !flagOf(element, 'showDropDown', false) };
  }
  if (type === 'custom') return { kind: 'custom', formula };
  const kind = (kinds as Readonly<Record<string, (typeof kinds)[keyof typeof kinds]>>)[type];
  if (!kind) return { kind: 'any' };
  return {
    kind,
    operator: (attributeOf(element, 'operator') ?? 'between') as CellComparison,
    formula,
    ...(second ? { formula2: readFormula(textOf(second).trim()) } : {}),
  };
}
