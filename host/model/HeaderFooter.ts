import type { Sheet } from '../book/Sheet';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';

type Members =
  'centerFooter' | 'centerHeader' | 'leftFooter' | 'leftHeader' | 'rightFooter' | 'rightHeader';

type Part = 'L' | 'C' | 'R';
type Place = 'oddHeader' | 'oddFooter';

/** Splits `&LKreisā&CVidus&RLabā` into its parts; text before any mark stands in the centre. */
const readParts = (text: string): Record<Part, string> => {
  const parts = { L: '', C: '', R: '' };
  let part: Part = 'C';
  let from = 0;
  for (const match of text.matchAll(/&&|&([LCR])/g)) {
    if (match[1] === undefined) continue;
    parts[part] += text.slice(from, match.index);
    part = match[1] as Part;
    from = match.index + match[0].length;
  }
  parts[part] += text.slice(from);
  return parts;
};

const joinParts = (parts: Record<Part, string>): string =>
  (['L', 'C', 'R'] as const)
    .filter((part) => parts[part] !== '')
    .map((part) => `&${part}${parts[part]}`)
    .join('');

/** What is printed above and below every page. */
export class HeaderFooter extends HostObject implements Implements<Excel.HeaderFooter, Members> {
  readonly className = 'HeaderFooter';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get leftHeader(): string {
    return this.read('oddHeader', 'L');
  }

  set leftHeader(text: string) {
    this.write('oddHeader', 'L', text);
  }

  get centerHeader(): string {
    return this.read('oddHeader', 'C');
  }

  set centerHeader(text: string) {
    this.write('oddHeader', 'C', text);
  }

  get rightHeader(): string {
    return this.read('oddHeader', 'R');
  }

  set rightHeader(text: string) {
    this.write('oddHeader', 'R', text);
  }

  get leftFooter(): string {
    return this.read('oddFooter', 'L');
  }

  set leftFooter(text: string) {
    this.write('oddFooter', 'L', text);
  }

  get centerFooter(): string {
    return this.read('oddFooter', 'C');
  }

  set centerFooter(text: string) {
    this.write('oddFooter', 'C', text);
  }

  get rightFooter(): string {
    return this.read('oddFooter', 'R');
  }

  set rightFooter(text: string) {
    this.write('oddFooter', 'R', text);
  }

  private read(place: Place, part: Part): string {
    return readParts(this.sheet.pageLayout.headerFooter[place])[part];
  }

  private write(place: Place, part: Part, text: string): void {
    this.model.guardBook();
    const { headerFooter } = this.sheet.pageLayout;
    const parts = { ...readParts(headerFooter[place]), [part]: text };
    this.sheet.patchPageLayout({ headerFooter: { ...headerFooter, [place]: joinParts(parts) } });
  }
}
