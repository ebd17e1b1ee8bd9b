import { HostObject } from '../protocol/HostObject';
import { type ConditionalFormatHandle, ruleFormula } from './ConditionalFormatHandle';
import type { Implements } from './Implements';

/** The formula of a custom conditional format, written for the range's first cell. */
export class ConditionalFormatRule
  extends HostObject
  implements Implements<Excel.ConditionalFormatRule, 'formula'>
{
  readonly className = 'ConditionalFormatRule';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get formula(): string {
    return `=${this.handle.rule('expression').formula}`;
  }

  set formula(formula: string) {
    this.handle.replace({ rule: { kind: 'expression', formula: ruleFormula(formula) } });
  }
}
