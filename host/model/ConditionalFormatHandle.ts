import type { ConditionalFormat, ConditionalRule } from '../book/ConditionalFormat';
import type { DifferentialStyle } from '../book/Style';
import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';

/** Finds a conditional format of a sheet again by its id, and replaces it: the book's are immutable. */
export class ConditionalFormatHandle {
  constructor(
    readonly sheet: Sheet,
    readonly id: number,
  ) {}

  get current(): ConditionalFormat {
    const found = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!found) throw refusals.notFound();
    return found;
  }

  /** The rule, if it is of the kind. */
  rule<K extends ConditionalRule['kind']>(kind: K): Extract<ConditionalRule, { kind: K }> {
    const { rule } = this.current;
    if (rule.kind !== kind) throw refusals.operation();
    return rule as Extract<ConditionalRule, { kind: K }>;
  }

  replace(patch: Partial<Omit<ConditionalFormat, 'id' | 'origin'>>): void {
    const { current } = this;
    this.sheet.setConditionalFormats(
      this.sheet.conditionalFormats.map((each) =>
        each === current ? { ...each, ...patch } : each,
      ),
    );
  }

  restyle(patch: (style: DifferentialStyle) => DifferentialStyle): void {
    this.replace({ style: patch(this.current.style ?? {}) });
  }

  remove(): void {
    const { current } = this;
    this.sheet.setConditionalFormats(
      this.sheet.conditionalFormats.filter((each) => each !== current),
    );
  }
}

/** A formula as the book keeps it; structured references are refused, as Excel refuses them here. */
export const ruleFormula = (given: unknown): string => {
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || text === '') throw refusals.argument();
  const formula = text.replace(/^=/, '');
  // Outside of texts, a bracket can only belong to a structured reference.
  if (/[[\]]/.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ''))) {
    throw refusals.argument();
  }
  return formula;
};
