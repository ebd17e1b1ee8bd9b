import { adjustFormula } from '../book/formulaRewrite';
import type { Rect } from '../book/Rect';
import { shiftRect, type StructuralChange } from '../book/StructuralChange';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * What happened to the structure of the book since opening, to be followed by parts of the file
 * that the book does not hold. Sheets are told by the names they had in the file.
 */
export class StructureLog {
  constructor(private readonly changes: readonly StructuralChange[]) {}

  get empty(): boolean {
    return this.changes.length === 0;
  }

  /** A formula that stood on `sheet` (null: on none) when the file was opened, as it reads now. */
  formula(text: string, sheet: string | null): string {
    let home = sheet;
    let now = text;
    for (const change of this.changes) {
      now = adjustFormula(now, home, change);
      home = renamed(home, change);
    }
    return now;
  }

  /** Where a block of `sheet` stands now; the same object when it did not move, null when gone. */
  rect(rect: Rect, sheet: string): Rect | null {
    let home: string | null = sheet;
    let now: Rect | null = rect;
    for (const change of this.changes) {
      const shifts = change.kind === 'insert' || change.kind === 'delete';
      if (now && shifts && home !== null && same(change.sheet, home)) now = shiftRect(now, change);
      home = renamed(home, change);
    }
    return now;
  }

  /** Whether cells of a sheet of the file were inserted or deleted. */
  shifted(sheet: string): boolean {
    let home: string | null = sheet;
    for (const change of this.changes) {
      const shifts = change.kind === 'insert' || change.kind === 'delete';
      if (shifts && home !== null && same(change.sheet, home)) return true;
      home = renamed(home, change);
    }
    return false;
  }
}

function renamed(home: string | null, change: StructuralChange): string | null {
  if (home === null) return null;
  if (change.kind === 'rename-sheet' && same(change.from, home)) return change.to;
  // A later sheet of the same name is another one.
  return change.kind === 'remove-sheet' && same(change.sheet, home) ? null : home;
}
