import type { DifferentialStyle } from '../book/Style';
import { HostObject } from '../protocol/HostObject';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';

type Font = NonNullable<DifferentialStyle['font']>;

/** The font that a conditional format gives; what it leaves alone reads as null. */
export class ConditionalRangeFont
  extends HostObject
  implements Implements<Excel.ConditionalRangeFont, 'bold' | 'color' | 'italic' | 'strikethrough'>
{
  readonly className = 'ConditionalRangeFont';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get bold(): boolean {
    return this.read('bold') as boolean;
  }

  set bold(bold: boolean) {
    this.restyle({ bold });
  }

  get italic(): boolean {
    return this.read('italic') as boolean;
  }

  set italic(italic: boolean) {
    this.restyle({ italic });
  }

  get strikethrough(): boolean {
    return this.read('strikethrough') as boolean;
  }

  set strikethrough(strikethrough: boolean) {
    this.restyle({ strikethrough });
  }

  get color(): string {
    return this.read('color') ?? '';
  }

  set color(color: string) {
    this.restyle({ color: parseColor(color) });
  }

  private read<K extends keyof Font>(part: K): Font[K] | null {
    return this.handle.current.style?.font?.[part] ?? null;
  }

  private restyle(font: Font): void {
    this.handle.restyle((style) => ({ ...style, font: { ...style.font, ...font } }));
  }
}
