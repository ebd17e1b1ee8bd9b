import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';

/** One key and its value, kept with the workbook. */
export class Setting
  extends HostObject
  implements Implements<Excel.Setting, 'delete' | 'key' | 'value'>
{
  readonly className = 'Setting';

  constructor(
    private readonly model: ExcelModel,
    private readonly name: string,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    const json = this.model.webExtension.settings.get(this.name);
    return json === undefined ? null : (JSON.parse(json) as unknown);
  }

  set value(value: unknown) {
    this.model.webExtension.set(this.name, JSON.stringify(value));
  }

  delete(): void {
    this.model.webExtension.set(this.name, null);
  }
}
