import { BookError } from './BookError';
import { checkDefinedName, type DefinedName } from './DefinedName';
import { sameName } from './checkSheetName';
import type { Sheet } from './Sheet';
import type { Table } from './Table';
import { type AddInReference, WebExtension } from './WebExtension';

/** The parts of the workbook itself that are rewritten only when they changed. */
export type BookAspect = 'sheets' | 'names' | 'protection' | 'active-sheet';

/** What a workbook has besides sheets and tables: names, settings, protection and flags. */
export abstract class BookFeatures {
  /** Colours of the theme in the file's order, `#RRGGBB`, and its two fonts. */
  theme: { colors: readonly string[]; headingFont: string; bodyFont: string } = {
    colors: [],
    headingFont: 'Calibri Light',
    bodyFont: 'Calibri',
  };
  /** The add-ins with a task pane that the workbook keeps. */
  readonly webExtensions: WebExtension[] = [];
  /** What changed since opening, sheets and add-ins apart. */
  readonly changes = new Set<BookAspect>();
  /** The file counts days from 1904. */
  date1904 = false;
  /** Opened so that it may not be saved in place (a host's decision, or marked final). */
  readOnly = false;
  /** A constant or formula was changed: results of formulas may be out of date. */
  recalculationNeeded = false;
  /** Counts changes on which results of formulas may depend; unlike the flag, never taken back. */
  revision = 0;

  private nameList: DefinedName[] = [];
  private guarded = false;

  /** Tables and names share one space of names. */
  abstract table(name: string): Table | null;

  // Names

  get names(): readonly DefinedName[] {
    return this.nameList;
  }

  /** A name of the workbook (scope null) or of one sheet, whatever the case. */
  definedName(name: string, scope: Sheet | null = null): DefinedName | null {
    return this.nameList.find((one) => one.scope === scope && sameName(one.name, name)) ?? null;
  }

  /** Adds a name or replaces the one of the same scope. The formula has no leading `=`. */
  setDefinedName(
    name: string,
    formula: string,
    options: { scope?: Sheet | null; hidden?: boolean; comment?: string } = {},
  ): DefinedName {
    const scope = options.scope ?? null;
    const old = this.definedName(name, scope);
    if (!old && checkDefinedName(name)) throw new BookError('invalid-name', name);
    if (!old && scope === null && this.table(name)) throw new BookError('duplicate-name', name);
    const hidden = options.hidden ?? old?.hidden ?? false;
    const comment = options.comment ?? old?.comment ?? '';
    const same = old?.formula === formula && old.hidden === hidden && old.comment === comment;
    if (old && same) return old;
    const made: DefinedName = {
      name: old?.name ?? name,
      scope,
      formula,
      hidden,
      comment,
      origin: old?.origin ?? null,
    };
    this.setNames(
      old ? this.nameList.map((one) => (one === old ? made : one)) : [...this.nameList, made],
    );
    return made;
  }

  removeDefinedName(name: DefinedName): void {
    this.setNames(this.nameList.filter((one) => one !== name));
  }

  setNames(names: readonly DefinedName[]): void {
    this.nameList = [...names];
    this.revision++;
    this.changes.add('names');
  }

  // The workbook as a whole

  /** The structure is protected: sheets may not be added, moved or removed by people. */
  get structureProtected(): boolean {
    return this.guarded;
  }

  set structureProtected(on: boolean) {
    if (on === this.guarded) return;
    this.guarded = on;
    this.changes.add('protection');
  }

  /** What the workbook keeps of an add-in; empty at first for one that it does not know. */
  webExtensionOf(reference: AddInReference): WebExtension {
    const id = reference.id.toLowerCase();
    const known = this.webExtensions.find((one) =>
      one.ids.some((each) => each.toLowerCase() === id),
    );
    if (known) return known;
    const made = new WebExtension(reference);
    this.webExtensions.push(made);
    return made;
  }

  /** Notes that constants or formulas changed. */
  noteCalculation(): void {
    this.recalculationNeeded = true;
    this.revision++;
  }

  /** Refuses a name that a table may not have or that is taken. */
  protected checkNewTableName(name: string, except: Table | null): void {
    if (checkDefinedName(name)) throw new BookError('invalid-name', name);
    const taken = this.table(name);
    if ((taken && taken !== except) || this.definedName(name)) {
      throw new BookError('duplicate-name', name);
    }
  }
}
