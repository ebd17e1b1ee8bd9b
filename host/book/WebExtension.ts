/** How a document names an add-in, as [MS-OWEXML] has it. */
export interface AddInReference {
  /** The manifest's id, or the store's number of the add-in. */
  readonly id: string;
  readonly version: string;
  readonly store: string;
  /** `Registry` of a developer's, `EXCatalog` of the admin centre's, `OMEX` of the public store. */
  readonly storeType: string;
}

/** What a workbook keeps of one add-in with a task pane: who it is, and the settings it saved. */
export class WebExtension {
  changed = false;
  private texts: ReadonlyMap<string, string>;

  /**
   * @param settings each as JSON
   * @param ids every id by which the document knows the add-in: stores may give it others
   * @param origin what it is in the file; null when it is new
   */
  constructor(
    readonly reference: AddInReference,
    settings: ReadonlyMap<string, string> = new Map(),
    readonly ids: readonly string[] = [reference.id],
    readonly origin: unknown = null,
  ) {
    this.texts = settings;
  }

  /** The settings, each as JSON. */
  get settings(): ReadonlyMap<string, string> {
    return this.texts;
  }

  /** Sets one setting, as JSON; null removes it. */
  set(key: string, json: string | null): void {
    const texts = new Map(this.texts);
    if (json === null) texts.delete(key);
    else texts.set(key, json);
    this.replaceSettings(texts);
  }

  /** Puts other settings in the place of all. */
  replaceSettings(settings: Iterable<readonly [key: string, json: string]>): void {
    const texts = new Map(settings);
    const same =
      texts.size === this.texts.size &&
      [...texts].every(([key, json]) => this.texts.get(key) === json);
    if (same) return;
    this.texts = texts;
    this.changed = true;
  }
}
