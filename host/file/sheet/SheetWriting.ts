import type { Relationships } from '../package/Relationships';
import type { StructureLog } from '../StructureLog';
import type { StyleWriter } from '../style/StyleWriter';

/** What the parts of a sheet need of the rest of the file while they are written. */
export interface SheetWriting {
  readonly styles: StyleWriter;
  readonly relationships: Relationships;
  readonly log: StructureLog;
  /** The name that the sheet had when the file was opened. */
  readonly originalName: string;
  /** The package is of the strict flavour. */
  readonly strict: boolean;
}
