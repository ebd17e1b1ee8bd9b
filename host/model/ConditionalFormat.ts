import type { ConditionalRule } from '../book/ConditionalFormat';
import type { Sheet } from '../book/Sheet';
import { HostObject } from '../protocol/HostObject';
import { CellValueConditionalFormat } from './CellValueConditionalFormat';
import { ConditionalFormatHandle } from './ConditionalFormatHandle';
import { CustomConditionalFormat } from './CustomConditionalFormat';
import { DataBarConditionalFormat } from './DataBarConditionalFormat';
import type { ExcelModel } from './ExcelModel';
import { IconSetConditionalFormat } from './IconSetConditionalFormat';
import type { Implements } from './Implements';
import { TextConditionalFormat } from './TextConditionalFormat';

type Members =
  | 'cellValue'
  | 'cellValueOrNullObject'
  | 'custom'
  | 'customOrNullObject'
  | 'dataBar'
  | 'dataBarOrNullObject'
  | 'delete'
  | 'getRange'
  | 'iconSet'
  | 'iconSetOrNullObject'
  | 'id'
  | 'priority'
  | 'stopIfTrue'
  | 'textComparison'
  | 'textComparisonOrNullObject'
  | 'type';

const types: Readonly<Record<ConditionalRule['kind'], Excel.ConditionalFormat['type']>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  text: 'ContainsText',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  other: 'PresetCriteria',
};

/** A conditional format: what kind it is, and the part that says the rule of that kind. */
export class ConditionalFormat
  extends HostObject
  implements Implements<Excel.ConditionalFormat, Members>
{
  readonly className = 'ConditionalFormat';
  private readonly handle: ConditionalFormatHandle;

  constructor(
    private readonly model: ExcelModel,
    sheet: Sheet,
    id: number,
  ) {
    super();
    this.handle = new ConditionalFormatHandle(sheet, id);
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): string {
    return String(this.handle.id);
  }

  get type(): Excel.ConditionalFormat['type'] {
    return types[this.handle.current.rule.kind];
  }

  /** Counted from 0, the first to win. */
  get priority(): number {
    return this.handle.current.priority - 1;
  }

  set priority(priority: number) {
    this.handle.replace({ priority: priority + 1 });
  }

  get stopIfTrue(): boolean {
    return this.handle.current.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    this.handle.replace({ stopIfTrue });
  }

  get custom(): HostObject {
    return new CustomConditionalFormat(this.handle);
  }

  get customOrNullObject(): HostObject {
    return this.ifKind('expression', () => this.custom);
  }

  get cellValue(): HostObject {
    return new CellValueConditionalFormat(this.handle);
  }

  get cellValueOrNullObject(): HostObject {
    return this.ifKind('cellIs', () => this.cellValue);
  }

  get textComparison(): HostObject {
    return new TextConditionalFormat(this.handle);
  }

  get textComparisonOrNullObject(): HostObject {
    return this.ifKind('text', () => this.textComparison);
  }

  get dataBar(): HostObject {
    return new DataBarConditionalFormat(this.handle);
  }

  get dataBarOrNullObject(): HostObject {
    return this.ifKind('dataBar', () => this.dataBar);
  }

  get iconSet(): HostObject {
    return new IconSetConditionalFormat(this.handle);
  }

  get iconSetOrNullObject(): HostObject {
    return this.ifKind('iconSet', () => this.iconSet);
  }

  getRange(): HostObject | null {
    const [rect] = this.handle.current.rects;
    return rect ? this.model.range(this.handle.sheet, rect) : null;
  }

  delete(): void {
    this.model.guardSheet(this.handle.sheet);
    this.handle.remove();
  }

  /** Absent parts are null objects; Microsoft's types have no word for that on properties. */
  private ifKind(kind: ConditionalRule['kind'], make: () => HostObject): HostObject {
    const present = this.handle.current.rule.kind === kind;
    return (present ? make() : null) as HostObject;
  }
}
