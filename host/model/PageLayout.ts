import type { PageMargins } from '../book/PageLayout';
import { readPrintArea, readPrintTitles, setPrintArea, setPrintTitles } from '../book/printNames';
import { maxColumns, maxRows, rectOf } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import { HeaderFooterGroup } from './HeaderFooterGroup';
import type { Implements } from './Implements';
import { paperNumbers } from './paperNumbers';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { resolveAddress } from './resolveAddress';

type Members =
  | 'blackAndWhite'
  | 'bottomMargin'
  | 'centerHorizontally'
  | 'centerVertically'
  | 'footerMargin'
  | 'getPrintArea'
  | 'getPrintAreaOrNullObject'
  | 'getPrintTitleRowsOrNullObject'
  | 'headerMargin'
  | 'headersFooters'
  | 'leftMargin'
  | 'orientation'
  | 'paperSize'
  | 'printGridlines'
  | 'printHeadings'
  | 'rightMargin'
  | 'setPrintArea'
  | 'setPrintTitleColumns'
  | 'setPrintTitleRows'
  | 'topMargin'
  | 'zoom';

const pointsPerInch = 72;
/** Excel's “Normal” margins, in inches. */
const normalMargins: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** How a sheet prints; margins are in points. */
export class PageLayout extends HostObject implements Implements<Excel.PageLayout, Members> {
  readonly className = 'PageLayout';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroup(this.model, this.sheet);
  }

  get orientation(): 'Portrait' | 'Landscape' {
    return this.sheet.pageLayout.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set orientation(given: string) {
    if (given !== 'Portrait' && given !== 'Landscape') throw refusals.argument();
    this.patch({ orientation: given === 'Landscape' ? 'landscape' : 'portrait' });
  }

  get paperSize(): Excel.PageLayout['paperSize'] {
    const number = this.sheet.pageLayout.paperSize ?? paperNumbers.Letter;
    const names = Object.keys(paperNumbers) as (keyof typeof paperNumbers)[];
    const name = names.find((each) => paperNumbers[each] === number) ?? null;
    return name as Excel.PageLayout['paperSize'];
  }

  set paperSize(name: string) {
    const number = (paperNumbers as Readonly<Record<string, number>>)[name];
    if (number === undefined) throw refusals.argument();
    this.patch({ paperSize: number });
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    const { fitTo, scale } = this.sheet.pageLayout;
    return fitTo
      ? {
          ...(fitTo.width > 0 ? { horizontalFitToPages: fitTo.width } : {}),
          ...(fitTo.height > 0 ? { verticalFitToPages: fitTo.height } : {}),
        }
      : { scale: scale ?? 100 };
  }

  set zoom({ horizontalFitToPages, verticalFitToPages, scale }: Excel.PageLayoutZoomOptions) {
    if (horizontalFitToPages === undefined && verticalFitToPages === undefined) {
      if (scale === undefined || scale < 10 || scale > 400) throw refusals.argument();
      this.patch({ scale, fitTo: null });
      return;
    }
    this.patch({
      scale: null,
      fitTo: { width: horizontalFitToPages ?? 0, height: verticalFitToPages ?? 0 },
    });
  }

  get leftMargin(): number {
    return this.margin('left');
  }

  set leftMargin(points: number) {
    this.setMargin('left', points);
  }

  get rightMargin(): number {
    return this.margin('right');
  }

  set rightMargin(points: number) {
    this.setMargin('right', points);
  }

  get topMargin(): number {
    return this.margin('top');
  }

  set topMargin(points: number) {
    this.setMargin('top', points);
  }

  get bottomMargin(): number {
    return this.margin('bottom');
  }

  set bottomMargin(points: number) {
    this.setMargin('bottom', points);
  }

  get headerMargin(): number {
    return this.margin('header');
  }

  set headerMargin(points: number) {
    this.setMargin('header', points);
  }

  get footerMargin(): number {
    return this.margin('footer');
  }

  set footerMargin(points: number) {
    this.setMargin('footer', points);
  }

  get centerHorizontally(): boolean {
    return this.sheet.pageLayout.centerHorizontally;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.patch({ centerHorizontally });
  }

  get centerVertically(): boolean {
    return this.sheet.pageLayout.centerVertically;
  }

  set centerVertically(centerVertically: boolean) {
    this.patch({ centerVertically });
  }

  get printGridlines(): boolean {
    return this.sheet.pageLayout.gridlines;
  }

  set printGridlines(gridlines: boolean) {
    this.patch({ gridlines });
  }

  get printHeadings(): boolean {
    return this.sheet.pageLayout.headings;
  }

  set printHeadings(headings: boolean) {
    this.patch({ headings });
  }

  get blackAndWhite(): boolean {
    return this.sheet.pageLayout.blackAndWhite;
  }

  set blackAndWhite(blackAndWhite: boolean) {
    this.patch({ blackAndWhite });
  }

  setPrintArea(area: HostObject | string): void {
    this.model.guardBook();
    setPrintArea(this.sheet, [this.block(area)]);
  }

  getPrintArea(): RangeAreas {
    const area = this.getPrintAreaOrNullObject();
    if (!area) throw refusals.notFound();
    return area;
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const blocks = readPrintArea(this.sheet);
    return blocks.length === 0 ? null : new RangeAreas(this.model, this.sheet, blocks);
  }

  setPrintTitleRows(given: HostObject | string): void {
    this.model.guardBook();
    const { row, rows } = this.block(given);
    setPrintTitles(this.sheet, { ...readPrintTitles(this.sheet), rows: [row, row + rows - 1] });
  }

  setPrintTitleColumns(given: HostObject | string): void {
    this.model.guardBook();
    const { column, columns } = this.block(given);
    const titles = readPrintTitles(this.sheet);
    setPrintTitles(this.sheet, { ...titles, columns: [column, column + columns - 1] });
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { rows } = readPrintTitles(this.sheet);
    if (!rows) return null;
    const [first, last] = rows;
    return this.model.range(this.sheet, rectOf(first, 0, last - first + 1, maxColumns));
  }

  private block(given: HostObject | string) {
    const { rect } = given instanceof Range ? given : resolveAddress(String(given), this.sheet);
    if (rect.rows === maxRows && rect.columns === maxColumns) throw refusals.argument();
    return rect;
  }

  private margin(side: keyof PageMargins): number {
    return (this.sheet.pageLayout.margins ?? normalMargins)[side] * pointsPerInch;
  }

  private setMargin(side: keyof PageMargins, points: number): void {
    if (!(points >= 0)) throw refusals.argument();
    const margins = this.sheet.pageLayout.margins ?? normalMargins;
    this.patch({ margins: { ...margins, [side]: points / pointsPerInch } });
  }

  private patch(patch: Parameters<Sheet['patchPageLayout']>[0]): void {
    this.model.guardBook();
    this.sheet.patchPageLayout(patch);
  }
}
