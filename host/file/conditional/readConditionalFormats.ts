import type { Element } from '@xmldom/xmldom';
import type {
  CellComparison,
  ConditionalFormat,
  ConditionalRule,
  ScalePoint,
  TextComparison,
} from '../../book/ConditionalFormat';
import type { DifferentialStyle } from '../../book/Style';
import { readFormula } from '../formula/fileFormula';
import { parseBlocks } from '../sheet/sqref';
import { readColor, type ColorScheme } from '../style/readColor';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  flagOf,
  numberOf,
  textOf,
} from '../xml/elements';

/** Which rule of the file a conditional format is, and what it said there. */
export class ConditionalOrigin {
  constructor(
    /** Among all rules of the part, in its order. */
    readonly index: number,
    readonly rule: ConditionalRule,
    readonly style: DifferentialStyle | null,
  ) {}
}

/** Reads the conditional formats of a worksheet. */
export function readConditionalFormats(
  worksheet: Element,
  differential: readonly DifferentialStyle[],
  scheme: ColorScheme,
): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const block of childrenOf(worksheet, 'conditionalFormatting')) {
    const rects = parseBlocks(attributeOf(block, 'sqref') ?? '');
    for (const element of childrenOf(block, 'cfRule')) {
      const index = formats.length;
      const rule = readRule(element, worksheet, scheme);
      const style = differential[numberOf(element, 'dxfId') ?? -1] ?? null;
      formats.push({
        id: index + 1,
        rects,
        rule,
        priority: numberOf(element, 'priority') ?? index + 1,
        stopIfTrue: flagOf(element, 'stopIfTrue', false),
        style,
        origin: new ConditionalOrigin(index, rule, style),
      });
    }
  }
  return formats;
}

const textOperators = new Set<string>([
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
]);

function readRule(element: Element, worksheet: Element, scheme: ColorScheme): ConditionalRule {
  const type = attributeOf(element, 'type') ?? '';
  const formulas = childrenOf(element, 'formula').map((one) => readFormula(textOf(one)));
  const [formula = '', formula2] = formulas;
  if (type === 'expression') return { kind: 'expression', formula };
  if (type === 'cellIs') {
    const operator = (attributeOf(element, 'operator') ?? 'equal') as CellComparison;
    const second = formula2 === undefined ? {} : { formula2 };
    return { kind: 'cellIs', operator, formula, ...second };
  }
  if (textOperators.has(type)) {
    const text = attributeOf(element, 'text');
    if (text !== null) return { kind: 'text', operator: type as TextComparison, text };
  }
  const scale = childOf(element, type);
  if (!scale) return { kind: 'other', type };
  const points = childrenOf(scale, 'cfvo').map(readPoint);
  if (type === 'dataBar') return readDataBar(element, scale, points, worksheet, scheme);
  if (type === 'colorScale') {
    const colors = childrenOf(scale, 'color').map((one) => readColor(one, scheme) ?? '#000000');
    return {
      kind: 'colorScale',
      points: points.map((point, i) => ({ ...point, color: colors[i] ?? '#000000' })),
    };
  }
  if (type !== 'iconSet') return { kind: 'other', type };
  return {
    kind: 'iconSet',
    set: attributeOf(scale, 'iconSet') ?? '3TrafficLights1',
    reverse: flagOf(scale, 'reverse', false),
    showValue: flagOf(scale, 'showValue', true),
    points,
  };
}

const pointKinds: Readonly<Record<string, ScalePoint['kind']>> = {
  num: 'number',
  percent: 'percent',
  percentile: 'percentile',
  formula: 'formula',
  min: 'min',
  max: 'max',
  autoMin: 'automatic',
  autoMax: 'automatic',
};

function readPoint(element: Element): ScalePoint {
  const kind = pointKinds[attributeOf(element, 'type') ?? ''] ?? 'automatic';
  // The extension writes the value as a formula element instead of an attribute.
  const value = attributeOf(element, 'val') ?? (textOf(childOf(element, 'f')) || null);
  return value === null ? { kind } : { kind, value };
}

function readDataBar(
  element: Element,
  bar: Element,
  points: readonly ScalePoint[],
  worksheet: Element,
  scheme: ColorScheme,
): ConditionalRule {
  const extended = extendedBar(element, worksheet);
  const [low, high] = extended ? childrenOf(extended, 'cfvo').map(readPoint) : points;
  return {
    kind: 'dataBar',
    low: low ?? { kind: 'automatic' },
    high: high ?? { kind: 'automatic' },
    color: readColor(childOf(bar, 'color'), scheme) ?? '#638EC6',
    showValue: flagOf(bar, 'showValue', true),
    gradient: flagOf(extended, 'gradient', true),
  };
}

/** The id by which a rule and its extension at the end of the part know each other. */
export function extensionId(rule: Element): string | null {
  const extensions = childOf(rule, 'extLst');
  const id = extensions ? descendantsOf(extensions, 'id')[0] : undefined;
  return id ? textOf(id).trim() : null;
}

function extendedBar(rule: Element, worksheet: Element): Element | null {
  const id = extensionId(rule);
  const extensions = id === null ? null : childOf(worksheet, 'extLst');
  if (!extensions) return null;
  const found = descendantsOf(extensions, 'cfRule').find((one) => attributeOf(one, 'id') === id);
  return found ? childOf(found, 'dataBar') : null;
}
