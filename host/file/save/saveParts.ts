import type { Book } from '../../book/Book';
import type { Sheet, SheetAspect } from '../../book/Sheet';
import { addDrawing, linkDrawing, saveCharts } from '../chart/saveCharts';
import { writeWebExtensions } from '../extension/writeWebExtensions';
import { followParts } from '../follow/followParts';
import type { Package } from '../package/Package';
import { PackageDraft } from '../package/PackageDraft';
import { readSheetData } from '../sheet/readSheetData';
import type { SheetSource } from '../sheet/SheetSource';
import { setTabSelected } from '../sheet/sheetView';
import { SharedStringWriter } from '../strings/SharedStringWriter';
import { StructureLog } from '../StructureLog';
import { StyleWriter } from '../style/StyleWriter';
import { linkTables, saveTables } from '../table/saveTables';
import type { WorkbookParts } from '../workbook/readWorkbook';
import { SheetOrigin } from '../workbook/SheetOrigin';
import { printWorkbook } from '../workbook/writeWorkbook';
import { CellStore } from '../../book/CellStore';
import { emptyStyles } from '../template/emptyStyles';
import { contentTypes } from './contentTypes';
import { emptySheet, printSheet } from './printSheet';

/** Every aspect that a sheet made new may have to state. */
const allAspects: readonly SheetAspect[] = [
  'columns',
  'merges',
  'conditional-formats',
  'validations',
  'hyperlinks',
  'auto-filter',
  'view',
  'page',
  'protection',
  'tab-color',
];

/**
 * One act of saving: builds from the package as read, and the book as it is, the package as it will
 * be. The book and the package are left as they were, so that saving may be repeated.
 */
export class SaveParts {
  private readonly draft: PackageDraft;
  private readonly log: StructureLog;
  private readonly styles: StyleWriter;
  private readonly strings: SharedStringWriter;
  private readonly newSheets = new Map<Sheet, { path: string; relationship: string }>();

  constructor(
    private readonly book: Book,
    private readonly source: Package,
    private readonly parts: WorkbookParts,
  ) {
    this.draft = new PackageDraft(source);
    this.log = new StructureLog(book.structure);
    const { stylesPath, stringsPath, namespace } = parts;
    this.styles = new StyleWriter(
      stylesPath ? source.need(stylesPath) : emptyStyles(namespace),
      stylesPath ?? 'xl/styles.xml',
      book.styles,
    );
    this.strings = new SharedStringWriter(
      parts.strings ?? { texts: [], rich: new Set(), prefix: '', end: -1 },
      stringsPath ? source.need(stringsPath) : null,
      namespace,
    );
  }

  print(): Uint8Array {
    const before = this.draft.reachable();
    for (const sheet of this.book.sheets) {
      if (!(sheet.origin instanceof SheetOrigin)) this.addSheetPart(sheet);
    }
    for (const sheet of this.book.sheets) this.writeSheet(sheet);
    this.writeWorkbook();
    followParts(this.book, this.source, this.draft, this.log);
    for (const sheet of this.book.sheets) this.writeCharts(sheet);
    this.writeStyles();
    this.writeStrings();
    writeWebExtensions(this.book.webExtensions, this.draft);
    const less = this.book.sheets.some((sheet) => sheet.changes.has('charts'));
    if (less || this.book.removed.length > 0) this.dropUnreachable(before);
    return this.draft.print();
  }

  private addSheetPart(sheet: Sheet): void {
    const path = this.draft.freePath('xl/worksheets/sheet', '.xml');
    this.draft.add(path, contentTypes.worksheet, emptySheet(this.parts.namespace));
    const links = this.draft.relationships(this.parts.workbookPath);
    const relationship = links.add('worksheet', path, { strict: this.parts.strict });
    this.newSheets.set(sheet, { path, relationship });
  }

  private writeSheet(sheet: Sheet): void {
    const origin = sheet.origin instanceof SheetOrigin ? sheet.origin : null;
    const path = this.pathOf(sheet);
    if (path === null) return;
    const tables = saveTables(sheet, path, {
      source: this.source,
      draft: this.draft,
      parts: this.parts,
    });
    const source = origin?.source ?? this.emptySource(path);
    const aspects = new Set<SheetAspect>(origin ? sheet.changes : allAspects);
    if (origin && this.log.shifted(origin.name) && sheet.conditionalFormats.length > 0) {
      aspects.add('conditional-formats');
    }
    aspects.delete('tables');
    aspects.delete('charts');
    const drawing = addDrawing(sheet, path, this.draft, this.parts.strict);
    const selection = this.book.changes.has('active-sheet') || this.book.removed.length > 0;
    const more = tables !== null || drawing !== null || selection;
    const changed = aspects.size > 0 || sheet.cells.changed || more;
    if (origin && !changed && this.log.empty) return;
    const text = printSheet(
      sheet,
      source,
      {
        aspects,
        hasMore: more,
        more: (worksheet) => {
          if (tables) linkTables(worksheet, tables, this.parts.strict);
          if (drawing !== null) linkDrawing(worksheet, drawing, this.parts.strict);
          if (selection) setTabSelected(worksheet, sheet === this.book.activeSheet);
        },
      },
      {
        styles: this.styles,
        relationships: this.draft.relationships(path),
        log: this.log,
        originalName: origin?.name ?? sheet.name,
        strict: this.parts.strict,
      },
      (string) => this.strings.numberOf(string),
    );
    if (text !== source.text || !origin) this.draft.set(path, text);
  }

  /** The part of a worksheet; null for sheets of other kinds. */
  private pathOf(sheet: Sheet): string | null {
    if (sheet.kind !== 'worksheet') return null;
    const { origin } = sheet;
    if (origin instanceof SheetOrigin) return origin.path;
    return this.newSheets.get(sheet)?.path ?? null;
  }

  private writeCharts(sheet: Sheet): void {
    const path = sheet.changes.has('charts') ? this.pathOf(sheet) : null;
    if (path !== null) saveCharts(sheet, path, this.draft, this.parts.strict);
  }

  private emptySource(path: string): SheetSource {
    const text = emptySheet(this.parts.namespace);
    return readSheetData(text, path, new CellStore(), { strings: [], date1904: false });
  }

  private writeWorkbook(): void {
    const { workbookPath, strict } = this.parts;
    if (this.book.recalculationNeeded || this.book.removed.length > 0) this.dropCalculationChain();
    const calculate = this.book.recalculationNeeded && hasFormulas(this.book);
    if (this.book.changes.size === 0 && !calculate) return;
    const text = printWorkbook(this.book, this.source.need(workbookPath), workbookPath, {
      calculate,
      strict,
      relationshipOf: (sheet) =>
        sheet.origin instanceof SheetOrigin
          ? sheet.origin.relationship
          : (this.newSheets.get(sheet)?.relationship ?? ''),
    });
    const links = this.draft.relationships(workbookPath);
    for (const sheet of this.book.removed) {
      if (sheet.origin instanceof SheetOrigin) links.remove(sheet.origin.relationship);
    }
    this.draft.set(workbookPath, text);
  }

  /** The order of calculation is stale once cells change; Excel makes it anew. */
  private dropCalculationChain(): void {
    const links = this.draft.relationships(this.parts.workbookPath);
    for (const link of links.byType('calcChain')) {
      links.remove(link.id);
      this.draft.drop(link.target);
    }
  }

  private writeStyles(): void {
    if (!this.styles.changed) return;
    const { stylesPath, workbookPath, strict } = this.parts;
    if (stylesPath) {
      this.draft.set(stylesPath, this.styles.print());
      return;
    }
    this.draft.add('xl/styles.xml', contentTypes.styles, this.styles.print());
    this.draft.relationships(workbookPath).add('styles', 'xl/styles.xml', { strict });
  }

  private writeStrings(): void {
    if (!this.strings.changed) return;
    const { stringsPath, workbookPath, strict } = this.parts;
    if (stringsPath) {
      this.draft.set(stringsPath, this.strings.print());
      return;
    }
    const path = 'xl/sharedStrings.xml';
    this.draft.add(path, contentTypes.sharedStrings, this.strings.print());
    this.draft.relationships(workbookPath).add('sharedStrings', path, { strict });
  }

  /** What only a removed sheet led to goes with it; what nothing led to before stays. */
  private dropUnreachable(before: ReadonlySet<string>): void {
    const after = this.draft.reachable();
    for (const path of before) if (!after.has(path)) this.draft.drop(path);
  }
}

function hasFormulas(book: Book): boolean {
  return book.sheets.some((sheet) =>
    sheet.cells.rows.some((row) => row?.formulas?.some((formula) => formula !== undefined)),
  );
}
