import type { CellComparison } from '../book/ConditionalFormat';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { comparisonNames, comparisonOf } from './comparisonNames';
import { type ConditionalFormatHandle, ruleFormula } from './ConditionalFormatHandle';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import type { Implements } from './Implements';

const twoSided: readonly CellComparison[] = ['between', 'notBetween'];

/** A format that applies where the cell's value compares so with one or two others. */
export class CellValueConditionalFormat
  extends HostObject
  implements Implements<Excel.CellValueConditionalFormat, 'format' | 'rule'>
{
  readonly className = 'CellValueConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get format(): HostObject {
    return new ConditionalRangeFormat(this.handle);
  }

  get rule(): Excel.ConditionalCellValueRule {
    const { operator, formula, formula2 } = this.handle.rule('cellIs');
    return {
      formula1: `=${formula}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: comparisonNames[operator],
    };
  }

  set rule(rule: Excel.ConditionalCellValueRule) {
    const operator = comparisonOf(rule.operator);
    if (twoSided.includes(operator) && !rule.formula2) throw refusals.argument();
    const second = rule.formula2 ? { formula2: ruleFormula(rule.formula2) } : {};
    this.handle.replace({
      rule: { kind: 'cellIs', operator, formula: ruleFormula(rule.formula1), ...second },
    });
  }
}
