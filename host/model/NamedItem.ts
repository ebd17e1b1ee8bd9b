import { quoteSheetName, rectAddress } from '../book/address';
import type { DefinedName } from '../book/DefinedName';
import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import type { Range } from './Range';
import { findReference } from './resolveAddress';

type Members =
  | 'comment'
  | 'delete'
  | 'formula'
  | 'getRange'
  | 'getRangeOrNullObject'
  | 'name'
  | 'scope'
  | 'type'
  | 'value'
  | 'visible'
  | 'worksheetOrNullObject';

/** A name for a range, a value or a formula. */
export class NamedItem extends HostObject implements Implements<Excel.NamedItem, Members> {
  readonly className = 'NamedItem';

  constructor(
    private readonly model: ExcelModel,
    private readonly key: string,
    private readonly owner: Sheet | null,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get name(): string {
    return this.current().name;
  }

  get scope(): 'Worksheet' | 'Workbook' {
    return this.owner ? 'Worksheet' : 'Workbook';
  }

  get worksheetOrNullObject(): HostObject {
    // Absent parts are null objects; Microsoft's types have no word for that on properties.
    return (this.owner ? this.model.worksheet(this.owner) : null) as HostObject;
  }

  get comment(): string {
    return this.current().comment;
  }

  set comment(comment: string) {
    this.replace({ comment });
  }

  get visible(): boolean {
    return !this.current().hidden;
  }

  set visible(visible: boolean) {
    this.replace({ hidden: !visible });
  }

  get formula(): string {
    return `=${this.current().formula}`;
  }

  set formula(formula: string) {
    if (!String(formula).startsWith('=')) throw refusals.argument();
    this.replace({ formula: String(formula).slice(1) });
  }

  get type(): 'String' | 'Integer' | 'Double' | 'Boolean' | 'Range' | 'Error' | 'Array' {
    const { formula } = this.current();
    if (this.getRangeOrNullObject()) return 'Range';
    if (/#[A-Z0-9/]+[!?]/.test(formula)) return 'Error';
    if (/^[+-]?\d+$/.test(formula)) return 'Integer';
    if (/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(formula)) return 'Double';
    if (/^(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
    return formula.startsWith('{') ? 'Array' : 'String';
  }

  /** Of a range its address, of a constant its value; formulas are not evaluated here. */
  get value(): string | number | boolean {
    const { formula } = this.current();
    const range = this.getRangeOrNullObject();
    if (range) {
      const address = rectAddress(range.rect).replace(/[A-Z]+|\d+/g, '$$$&');
      return `${quoteSheetName(range.sheet.name)}!${address}`;
    }
    if (this.type === 'Integer' || this.type === 'Double') return Number(formula);
    if (this.type === 'Boolean') return formula.toUpperCase() === 'TRUE';
    return /^"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? formula;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw refusals.argument();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const on = this.owner ?? this.model.activeSheet();
    const block = findReference(this.current().formula, on);
    return block ? this.model.range(block.sheet, block.rect) : null;
  }

  delete(): void {
    this.model.guardBook();
    this.model.book.removeDefinedName(this.current());
  }

  private current(): DefinedName {
    const found = this.model.book.definedName(this.key, this.owner);
    if (!found) throw refusals.notFound();
    return found;
  }

  private replace(patch: { comment?: string; hidden?: boolean; formula?: string }): void {
    this.model.guardBook();
    const { name, formula, hidden, comment } = this.current();
    this.model.book.setDefinedName(name, patch.formula ?? formula, {
      scope: this.owner,
      hidden: patch.hidden ?? hidden,
      comment: patch.comment ?? comment,
    });
  }
}
