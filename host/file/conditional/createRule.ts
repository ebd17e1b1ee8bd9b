import type { Element } from '@xmldom/xmldom';
import { cellAddress } from '../../book/address';
import type { ConditionalFormat, ScalePoint, TextComparison } from '../../book/ConditionalFormat';
import { printFormula } from '../formula/fileFormula';
import { printColor } from '../style/styleElements';
import type { StyleWriter } from '../style/StyleWriter';
import { appendLike, createLike, setText } from '../xml/elements';

/** A rule that the file does not have yet; the caller gives it its priority. */
export function createRule(
  block: Element,
  format: ConditionalFormat,
  styles: StyleWriter,
): Element {
  const { rule } = format;
  const type = rule.kind === 'text' ? rule.operator : rule.kind === 'other' ? rule.type : rule.kind;
  const element = createLike(block, 'cfRule', {
    type,
    dxfId: format.style ? String(styles.differentialNumber(format.style)) : null,
    priority: '1',
    stopIfTrue: format.stopIfTrue ? '1' : null,
  });
  const formula = (text: string): void => {
    setText(appendLike(element, 'formula'), printFormula(text, { table: null }));
  };
  switch (rule.kind) {
    case 'expression':
      formula(rule.formula);
      break;
    case 'cellIs':
      element.setAttribute('operator', rule.operator);
      formula(rule.formula);
      if (rule.formula2 !== undefined) formula(rule.formula2);
      break;
    case 'text': {
      const [first] = format.rects;
      element.setAttribute('operator', rule.operator.replace(/^notContainsText$/, 'notContains'));
      element.setAttribute('text', rule.text);
      formula(
        textFormula(rule.operator, rule.text, cellAddress(first?.row ?? 0, first?.column ?? 0)),
      );
      break;
    }
    case 'dataBar': {
      const bar = appendLike(element, 'dataBar', { showValue: rule.showValue ? null : '0' });
      appendPoint(bar, rule.low, 'min');
      appendPoint(bar, rule.high, 'max');
      bar.appendChild(printColor(bar, 'color', rule.color));
      break;
    }
    case 'colorScale': {
      const scale = appendLike(element, 'colorScale');
      const last = rule.points.length - 1;
      rule.points.forEach((point, i) => appendPoint(scale, point, i === last ? 'max' : 'min'));
      for (const { color } of rule.points) scale.appendChild(printColor(scale, 'color', color));
      break;
    }
    case 'iconSet': {
      const set = appendLike(element, 'iconSet', {
        iconSet: rule.set,
        reverse: rule.reverse ? '1' : null,
        showValue: rule.showValue ? null : '0',
      });
      for (const point of rule.points) appendPoint(set, point, 'min');
      break;
    }
    case 'other':
      break;
  }
  return element;
}

function appendPoint(parent: Element, point: ScalePoint, automatic: 'min' | 'max'): void {
  const type = { number: 'num', automatic }[point.kind as string] ?? point.kind;
  appendLike(parent, 'cfvo', { type, val: point.value ?? null });
}

/** What Excel itself states beside a text rule, for programs that only know formulas. */
function textFormula(operator: TextComparison, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'containsText':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'notContainsText':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}
