import type { ScalePoint } from '../book/ConditionalFormat';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { ConditionalDataBarPositiveFormat } from './ConditionalDataBarPositiveFormat';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import type { Implements } from './Implements';

type Members = 'lowerBoundRule' | 'positiveFormat' | 'showDataBarOnly' | 'upperBoundRule';

const kinds = {
  Automatic: 'automatic',
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'number',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
} as const satisfies Record<string, ScalePoint['kind']>;

const toRule = ({ kind, value }: ScalePoint): Excel.ConditionalDataBarRule => ({
  type:
    (Object.keys(kinds) as (keyof typeof kinds)[]).find((name) => kinds[name] === kind) ??
    'Invalid',
  ...(value === undefined ? {} : { formula: kind === 'formula' ? `=${value}` : value }),
});

const toPoint = ({ type, formula }: Excel.ConditionalDataBarRule): ScalePoint => {
  const kind = (kinds as Readonly<Record<string, ScalePoint['kind']>>)[type];
  if (!kind) throw refusals.argument();
  return { kind, ...(formula === undefined ? {} : { value: formula.replace(/^=/, '') }) };
};

/** Bars as long as the values that they stand behind. */
export class DataBarConditionalFormat
  extends HostObject
  implements Implements<Excel.DataBarConditionalFormat, Members>
{
  readonly className = 'DataBarConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get positiveFormat(): HostObject {
    return new ConditionalDataBarPositiveFormat(this.handle);
  }

  get showDataBarOnly(): boolean {
    return !this.handle.rule('dataBar').showValue;
  }

  set showDataBarOnly(barOnly: boolean) {
    this.handle.replace({ rule: { ...this.handle.rule('dataBar'), showValue: !barOnly } });
  }

  get lowerBoundRule(): Excel.ConditionalDataBarRule {
    return toRule(this.handle.rule('dataBar').low);
  }

  set lowerBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.handle.replace({ rule: { ...this.handle.rule('dataBar'), low: toPoint(rule) } });
  }

  get upperBoundRule(): Excel.ConditionalDataBarRule {
    return toRule(this.handle.rule('dataBar').high);
  }

  set upperBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.handle.replace({ rule: { ...this.handle.rule('dataBar'), high: toPoint(rule) } });
  }
}
