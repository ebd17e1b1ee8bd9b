import type { ConditionalRule } from '../book/ConditionalFormat';
import { intersectRects } from '../book/Rect';
import { subtractRect } from '../book/rectDifference';
import { HostNotImplemented } from '../protocol/HostError';
import { Collection } from './Collection';
import { ConditionalFormat } from './ConditionalFormat';
import type { Implements } from './Implements';
import type { Range } from './Range';

type Members = 'add' | 'clearAll' | 'getCount' | 'getItem' | 'getItemAt' | 'items';

/** The rule that a new format has until the add-in states its own. */
const freshRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'expression', formula: 'FALSE' },
  CellValue: { kind: 'cellIs', operator: 'equal', formula: '""' },
  ContainsText: { kind: 'text', operator: 'containsText', text: '' },
  DataBar: {
    kind: 'dataBar',
    low: { kind: 'automatic' },
    high: { kind: 'automatic' },
    color: '#638EC6',
    showValue: true,
    gradient: true,
  },
  IconSet: {
    kind: 'iconSet',
    set: '3TrafficLights1',
    reverse: false,
    showValue: true,
    points: [
      { kind: 'percent', value: '0' },
      { kind: 'percent', value: '33' },
      { kind: 'percent', value: '67' },
    ],
  },
};

/** The conditional formats that apply to cells of a range, in the order of their priority. */
export class ConditionalFormatCollection
  extends Collection<ConditionalFormat>
  implements Implements<Excel.ConditionalFormatCollection, Members>
{
  readonly className = 'ConditionalFormatCollection';

  constructor(private readonly range: Range) {
    super();
  }

  override get items(): ConditionalFormat[] {
    const { sheet, rect, model } = this.range;
    return sheet.conditionalFormats
      .filter(({ rects }) => rects.some((each) => intersectRects(each, rect)))
      .sort((a, b) => a.priority - b.priority)
      .map(({ id }) => new ConditionalFormat(model, sheet, id));
  }

  add(type: string): ConditionalFormat {
    const rule = freshRules[type];
    if (!rule) throw new HostNotImplemented(`ConditionalFormatCollection.add(${type})`);
    const { sheet, rect, model } = this.range;
    model.guardSheet(sheet);
    const { id } = sheet.addConditionalFormat({ rects: [rect], rule });
    return new ConditionalFormat(model, sheet, id);
  }

  /** Takes all formats off the range; where they reach beyond it, they hold on there. */
  clearAll(): void {
    const { sheet, rect, model } = this.range;
    model.guardSheet(sheet);
    sheet.setConditionalFormats(
      sheet.conditionalFormats
        .map((each) => ({
          ...each,
          rects: each.rects.flatMap((held) => subtractRect(held, rect)),
        }))
        .filter(({ rects }) => rects.length > 0),
    );
  }

  protected override find(key: string | number): ConditionalFormat | undefined {
    return this.items.find(({ id }) => id === String(key));
  }
}
