import { Collection } from './Collection';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { Setting } from './Setting';

type Members = 'add' | 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items';

/** What add-ins keep with the workbook. */
export class SettingCollection
  extends Collection<Setting>
  implements Implements<Excel.SettingCollection, Members>
{
  readonly className = 'SettingCollection';

  constructor(private readonly model: ExcelModel) {
    super();
  }

  override get items(): Setting[] {
    return [...this.model.book.settings.keys()].map((key) => new Setting(this.model, key));
  }

  /** Sets one; an older one of that key is replaced. */
  add(key: string, value: unknown): Setting {
    this.model.book.setSetting(key, value);
    return new Setting(this.model, key);
  }

  protected override find(key: string | number): Setting | undefined {
    const name = String(key);
    return this.model.book.settings.has(name) ? new Setting(this.model, name) : undefined;
  }
}
