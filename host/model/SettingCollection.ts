import { Collection } from './Collection';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { Setting } from './Setting';

type Members = 'add' | 'getCount' | 'getItem' | 'getItemOrNullObject' | 'items';

/** What the add-in keeps with the workbook: the same as `Office.context.document.settings`. */
export class SettingCollection
  extends Collection<Setting>
  implements Implements<Excel.SettingCollection, Members>
{
  readonly className = 'SettingCollection';

  constructor(private readonly model: ExcelModel) {
    super();
  }

  override get items(): Setting[] {
    return [...this.model.webExtension.settings.keys()].map((key) => new Setting(this.model, key));
  }

  /** Sets one; an older one of that key is replaced. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.model, key);
    setting.value = value;
    return setting;
  }

  protected override find(key: string | number): Setting | undefined {
    const name = String(key);
    return this.model.webExtension.settings.has(name) ? new Setting(this.model, name) : undefined;
  }
}
