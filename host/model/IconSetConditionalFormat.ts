import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import type { Implements } from './Implements';

type Members = 'reverseIconOrder' | 'showIconOnly' | 'style';

const counts = { Three: '3', Four: '4', Five: '5' } as const;

/** `ThreeTrafficLights1` of the API is `3TrafficLights1` of the file. */
const toSet = (style: string): string => {
  const [, count, rest] = /^(Three|Four|Five)(\w+)$/.exec(style) ?? [];
  if (count === undefined || rest === undefined) throw refusals.argument();
  return counts[count as keyof typeof counts] + rest;
};

const toStyle = (set: string): string =>
  set.replace(/^\d/, (digit) => (digit === '3' ? 'Three' : digit === '4' ? 'Four' : 'Five'));

/** Icons by the size of values; the thresholds are the set's own. */
export class IconSetConditionalFormat
  extends HostObject
  implements Implements<Excel.IconSetConditionalFormat, Members>
{
  readonly className = 'IconSetConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get style(): Excel.IconSetConditionalFormat['style'] {
    return toStyle(this.handle.rule('iconSet').set) as Excel.IconSetConditionalFormat['style'];
  }

  set style(style: string) {
    const set = toSet(style);
    const count = Number(set.charAt(0));
    const points = Array.from({ length: count }, (_, i) => ({
      kind: 'percent' as const,
      value: String(Math.round((100 * i) / count)),
    }));
    this.handle.replace({ rule: { ...this.handle.rule('iconSet'), set, points } });
  }

  get reverseIconOrder(): boolean {
    return this.handle.rule('iconSet').reverse;
  }

  set reverseIconOrder(reverse: boolean) {
    this.handle.replace({ rule: { ...this.handle.rule('iconSet'), reverse } });
  }

  get showIconOnly(): boolean {
    return !this.handle.rule('iconSet').showValue;
  }

  set showIconOnly(iconOnly: boolean) {
    this.handle.replace({ rule: { ...this.handle.rule('iconSet'), showValue: !iconOnly } });
  }
}
