import type { Rect } from '../book/Rect';
import type { BorderEdge, BorderEdgeName, BorderLine } from '../book/Style';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { borderLine, lineStyle, lineWeight } from './borderLine';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';
import type { Range } from './Range';
import { readUniform } from './readCells';
import { restyleCells } from './restyleCells';

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderSide = (typeof borderSides)[number];

/** The cells, and which of their edges, that a side of a block consists of. */
const edgesOf = (rect: Rect, side: BorderSide): { rect: Rect; edge: BorderEdgeName }[] => {
  const { row, column, rows, columns } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, rows: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, columns: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, edge: 'right' }];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            { rect: { ...rect, rows: rows - 1 }, edge: 'bottom' },
            { rect: { ...rect, row: row + 1, rows: rows - 1 }, edge: 'top' },
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            { rect: { ...rect, columns: columns - 1 }, edge: 'right' },
            { rect: { ...rect, column: column + 1, columns: columns - 1 }, edge: 'left' },
          ];
  }
};

/** One side of a range: its outer edge there, or the lines between its cells. */
export class RangeBorder
  extends HostObject
  implements Implements<Excel.RangeBorder, 'color' | 'sideIndex' | 'style' | 'weight'>
{
  readonly className = 'RangeBorder';

  constructor(
    private readonly range: Range,
    private readonly side: BorderSide,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { SideIndex: this.side };
  }

  get sideIndex(): BorderSide {
    return this.side;
  }

  get style(): Excel.RangeBorder['style'] {
    const line = this.line();
    return (line === undefined ? null : lineStyle(line)) as Excel.RangeBorder['style'];
  }

  set style(style: string) {
    if (style === 'None') {
      this.draw(() => null);
      return;
    }
    this.draw((before) => ({
      style: borderLine(style, before ? lineWeight(before.style) : 'Thin'),
      color: before?.color ?? '#000000',
    }));
  }

  get weight(): Excel.RangeBorder['weight'] {
    const line = this.line();
    return (line ? lineWeight(line) : line === null ? 'Thin' : null) as Excel.RangeBorder['weight'];
  }

  set weight(weight: string) {
    this.draw((before) => ({
      style: borderLine(before ? lineStyle(before.style) : 'Continuous', weight),
      color: before?.color ?? '#000000',
    }));
  }

  get color(): string {
    const colors = this.read((edge) => edge?.color ?? '#000000');
    return colors as string;
  }

  set color(given: string) {
    const color = parseColor(given);
    this.draw((before) => ({ style: before?.style ?? 'thin', color }));
  }

  /** The line of all its cells: null for none, undefined where they differ. */
  private line(): BorderLine | null | undefined {
    const lines = this.read((edge) => edge?.style ?? 'none');
    return lines === null ? undefined : lines === 'none' ? null : (lines as BorderLine);
  }

  private read<T>(part: (edge: BorderEdge | null) => T): T | null {
    const [first] = edgesOf(this.range.rect, this.side);
    if (!first) return null;
    const { sheet } = this.range;
    const { styles } = sheet.book;
    return readUniform(sheet, first.rect, (row, column) =>
      part(styles.at(sheet.style(row, column)).borders[first.edge]),
    );
  }

  private draw(make: (before: BorderEdge | null) => BorderEdge | null): void {
    const edges = edgesOf(this.range.rect, this.side);
    if (edges.length === 0) throw refusals.argument();
    this.range.model.guardSheet(this.range.sheet);
    for (const { rect, edge } of edges) {
      restyleCells(this.range.sheet, rect, ({ borders }) => ({
        borders: { [edge]: make(borders[edge]) },
      }));
    }
  }
}
