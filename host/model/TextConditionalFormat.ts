import type { TextComparison } from '../book/ConditionalFormat';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import type { Implements } from './Implements';

const operators = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const satisfies Record<string, TextComparison>;

/** A format that applies where the cell's text begins with, ends with or contains another. */
export class TextConditionalFormat
  extends HostObject
  implements Implements<Excel.TextConditionalFormat, 'format' | 'rule'>
{
  readonly className = 'TextConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get format(): HostObject {
    return new ConditionalRangeFormat(this.handle);
  }

  get rule(): Excel.ConditionalTextComparisonRule {
    const { operator, text } = this.handle.rule('text');
    const found = (Object.keys(operators) as (keyof typeof operators)[]).find(
      (name) => operators[name] === operator,
    );
    return { operator: found ?? 'Invalid', text };
  }

  set rule({ operator: name, text }: Excel.ConditionalTextComparisonRule) {
    const operator = (operators as Readonly<Record<string, TextComparison>>)[name];
    if (!operator || typeof text !== 'string' || text === '') throw refusals.argument();
    this.handle.replace({ rule: { kind: 'text', operator, text } });
  }
}
