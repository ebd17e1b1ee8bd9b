import type { Element } from '@xmldom/xmldom';
import type { ConditionalFormat } from '../../book/ConditionalFormat';
import type { Sheet } from '../../book/Sheet';
import { printFormula } from '../formula/fileFormula';
import { worksheetOrder } from '../sheet/sheetOrder';
import { printBlocks } from '../sheet/sqref';
import type { SheetWriting } from '../sheet/SheetWriting';
import {
  attributeOf,
  childrenOf,
  createLike,
  insertInOrder,
  removeElement,
  setText,
  textOf,
} from '../xml/elements';
import { createRule } from './createRule';
import { dropExtensions, writeBarExtension } from './barExtension';
import { ConditionalOrigin, extensionId } from './readConditionalFormats';

/** States the sheet's conditional formats anew; rules of the file are kept as they are written. */
export function writeConditionalFormats(worksheet: Element, sheet: Sheet, to: SheetWriting): void {
  const blocks = childrenOf(worksheet, 'conditionalFormatting');
  const rules = blocks.flatMap((block) =>
    childrenOf(block, 'cfRule').map((element) => ({ element, block })),
  );
  for (const block of blocks) removeElement(block);
  const kept = new Set<Element>();
  let last: { block: Element; from: Element | null; sqref: string } | null = null;
  for (const format of sheet.conditionalFormats) {
    const origin = format.origin instanceof ConditionalOrigin ? format.origin : null;
    const old = origin ? (rules[origin.index] ?? null) : null;
    const sqref = printBlocks(format.rects);
    if (!last || last.from !== (old?.block ?? null) || last.sqref !== sqref) {
      const block =
        (old?.block.cloneNode(false) as Element | undefined) ??
        createLike(worksheet, 'conditionalFormatting');
      block.setAttribute('sqref', sqref);
      insertInOrder(worksheet, block, worksheetOrder);
      last = { block, from: old?.block ?? null, sqref };
    }
    const rule = old && origin ? keepRule(format, origin, old.element, to) : null;
    if (rule && old) kept.add(old.element);
    const made = rule ?? createRule(last.block, format, to.styles);
    last.block.appendChild(made);
    made.setAttribute('priority', String(format.priority));
    if (!rule) writeBarExtension(worksheet, made, format, sheet.id);
  }
  const dropped = rules.filter(({ element }) => !kept.has(element));
  dropExtensions(
    worksheet,
    dropped.flatMap(({ element }) => extensionId(element) ?? []),
  );
}

/** A rule of the file with its formulas brought up to date; null when it says something else now. */
function keepRule(
  format: ConditionalFormat,
  origin: ConditionalOrigin,
  element: Element,
  to: SheetWriting,
): Element | null {
  const { rule } = format;
  const sameKind = rule.kind === origin.rule.kind && format.style === origin.style;
  const restated = rule.kind === 'expression' || rule.kind === 'cellIs';
  if (!sameKind || (rule !== origin.rule && !restated)) return null;
  const kept = element.cloneNode(true) as Element;
  if (rule !== origin.rule && restated) {
    const second = rule.kind === 'cellIs' ? rule.formula2 : undefined;
    const formulas = [rule.formula, ...(second === undefined ? [] : [second])];
    const elements = childrenOf(kept, 'formula');
    if (elements.length !== formulas.length) return null;
    if (rule.kind === 'cellIs') kept.setAttribute('operator', rule.operator);
    elements.forEach((one, i) => {
      setText(one, printFormula(formulas[i] ?? '', { table: null }));
    });
    return kept;
  }
  for (const one of childrenOf(kept, 'formula')) {
    setText(one, to.log.formula(textOf(one), to.originalName));
  }
  for (const scale of childrenOf(kept)) {
    for (const point of childrenOf(scale, 'cfvo')) {
      const value = attributeOf(point, 'val');
      if (value !== null && /[A-Za-z]/.test(value)) {
        point.setAttribute('val', to.log.formula(value, to.originalName));
      }
    }
  }
  return kept;
}
