import { officeTheme } from '../style/readTheme';

const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4'];
const colorNames = [...slots, 'accent5', 'accent6', 'hlink', 'folHlink'];

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/></a:ln>`;
const font = (name: string): string =>
  `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** A theme part with Office's colours and fonts, and plain shapes. */
export function printOfficeTheme(): string {
  const colors = officeTheme.colors
    .map((color, i) => {
      const name = colorNames[i] ?? '';
      const system = { dk1: 'windowText', lt1: 'window' }[name];
      const value = color.slice(1);
      const element =
        system === undefined
          ? `<a:srgbClr val="${value}"/>`
          : `<a:sysClr val="${system}" lastClr="${value}"/>`;
      return `<a:${name}>${element}</a:${name}>`;
    })
    .join('');
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">` +
    `<a:themeElements><a:clrScheme name="Office">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${font(officeTheme.headingFont)}</a:majorFont>` +
    `<a:minorFont>${font(officeTheme.bodyFont)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>` +
    `</a:theme>`
  );
}
