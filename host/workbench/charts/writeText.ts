import { svg } from './svg';

export const pixelsPerPoint = 96 / 72;
export const lineHeight = 18;
export const letterWidth = 6;
export const ink = '#404040';
export const pale = '#D9D9D9';

export const fontSize = (points: number | null): number => (points ?? 9) * pixelsPerPoint;

/** A text in the chart's letters. */
export const writeText = (
  text: string,
  x: number,
  y: number,
  {
    anchor = 'middle',
    points = null,
    bold = null,
    color = null,
  }: { anchor?: string; points?: number | null; bold?: boolean | null; color?: string | null } = {},
): SVGElement =>
  svg(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'font-size': fontSize(points),
      'font-weight': bold ? 700 : undefined,
      fill: color ?? ink,
    },
    text,
  );

/** A text that is no wider than so many pixels, about. */
export const shorten = (text: string, width: number): string => {
  const letters = Math.max(3, Math.floor(width / letterWidth));
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
};
