/** `#RRGGBB`, upper case; theme and indexed colours are read as the colour they show. */
export type Color = string;

export type Underline = 'none' | 'single' | 'double' | 'singleAccountant' | 'doubleAccountant';

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly color: Color;
}

export type BorderLine =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface BorderEdge {
  readonly style: BorderLine;
  readonly color: Color;
}

export const borderEdges = ['left', 'right', 'top', 'bottom'] as const;
export type BorderEdgeName = (typeof borderEdges)[number];

export type HorizontalAlignment =
  'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';

export interface Alignment {
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
}

/** How a cell looks, complete: what the file leaves unsaid is filled with Excel's defaults. */
export interface CellStyle {
  /** The en-US code: `General`, `0.00%`, `dd.mm.yyyy`. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** Null when the cell is not filled. A pattern reads as its foreground. */
  readonly fill: Color | null;
  readonly borders: Readonly<Record<BorderEdgeName, BorderEdge | null>>;
  readonly alignment: Alignment;
  /** Bites only when the sheet is protected. */
  readonly locked: boolean;
  /** The text shows a leading apostrophe in the formula bar (`quotePrefix`). */
  readonly quotePrefix: boolean;
}

/** What to change of a style; what is absent stays. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<FontStyle>;
  readonly fill?: Color | null;
  readonly borders?: Partial<Record<BorderEdgeName, BorderEdge | null>>;
  readonly alignment?: Partial<Alignment>;
  readonly locked?: boolean;
  readonly quotePrefix?: boolean;
}

/** The part of a look that a conditional format lays over a cell's own. */
export interface DifferentialStyle {
  readonly font?: Partial<
    Pick<FontStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'>
  >;
  readonly fill?: Color;
  readonly borders?: Partial<Record<BorderEdgeName, BorderEdge>>;
  readonly numberFormat?: string;
}

export const defaultStyle: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'none',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: { left: null, right: null, top: null, bottom: null },
  alignment: { horizontal: 'general', vertical: 'bottom', wrapText: false, indent: 0 },
  locked: true,
  quotePrefix: false,
};
