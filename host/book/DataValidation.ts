import type { CellComparison } from './ConditionalFormat';
import type { Rect } from './Rect';

/**
 * What may be entered; formulas have no leading `=`. A list's formula is a range, a name, or the
 * items in quotes: `"Jā,Nē"`.
 */
export type ValidationRule =
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly formula: string; readonly dropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: CellComparison;
      readonly formula: string;
      readonly formula2?: string;
    };

export interface InputPrompt {
  readonly title: string;
  readonly message: string;
}

export interface ErrorAlert {
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

/** A rule for what people type into cells; immutable, the sheet replaces it. */
export interface DataValidation {
  readonly rects: readonly Rect[];
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  readonly prompt: InputPrompt | null;
  /** Null: a wrong entry is let in without a word. */
  readonly alert: ErrorAlert | null;
  /** What the file layer knows the rule by; null for a new one. */
  readonly origin: object | null;
}

export type NewDataValidation = Omit<DataValidation, 'origin'>;
