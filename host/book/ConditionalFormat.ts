import type { Rect } from './Rect';
import type { Color, DifferentialStyle } from './Style';

export type CellComparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export type TextComparison = 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith';

/** A point on a scale; `value` is a number, or a formula without `=`, absent for min and max. */
export interface ScalePoint {
  readonly kind: 'automatic' | 'min' | 'max' | 'number' | 'percent' | 'percentile' | 'formula';
  readonly value?: string;
}

/**
 * When a conditional format applies. Formulas have no leading `=` and are written for the first
 * cell of its first block. `other` is whatever this model does not know; it is kept as it is.
 */
export type ConditionalRule =
  | { readonly kind: 'expression'; readonly formula: string }
  | {
      readonly kind: 'cellIs';
      readonly operator: CellComparison;
      readonly formula: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'text'; readonly operator: TextComparison; readonly text: string }
  | {
      readonly kind: 'dataBar';
      readonly low: ScalePoint;
      readonly high: ScalePoint;
      readonly color: Color;
      readonly showValue: boolean;
      readonly gradient: boolean;
    }
  | {
      readonly kind: 'colorScale';
      readonly points: readonly (ScalePoint & { readonly color: Color })[];
    }
  | {
      readonly kind: 'iconSet';
      readonly set: string;
      readonly reverse: boolean;
      readonly showValue: boolean;
      readonly points: readonly ScalePoint[];
    }
  | { readonly kind: 'other'; readonly type: string };

/** A look that cells take while a rule holds; immutable, the sheet replaces it. */
export interface ConditionalFormat {
  /** Unique in the sheet. */
  readonly id: number;
  readonly rects: readonly Rect[];
  readonly rule: ConditionalRule;
  /** The lowest number wins. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** Null for bars, scales and icons. */
  readonly style: DifferentialStyle | null;
  /** What the file layer knows the format by; null for a new one. */
  readonly origin: object | null;
}

export type NewConditionalFormat = Pick<ConditionalFormat, 'rects' | 'rule'> &
  Partial<Pick<ConditionalFormat, 'priority' | 'stopIfTrue' | 'style'>>;
