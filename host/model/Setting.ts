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
    return this.model.book.settings.get(this.name) ?? null;
  }

  set value(value: unknown) {
    this.model.book.setSetting(this.name, value);
  }

  delete(): void {
    this.model.book.setSetting(this.name, undefined);
  }
}
