import type { BorderLine } from '../book/Style';
import { refusals } from '../protocol/HostError';

/** The API says style and weight apart; a file has one word for both. */
const lines: Readonly<Record<BorderLine, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  double: ['Double', 'Thick'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

export const lineStyle = (line: BorderLine | null): string =>
  line === null ? 'None' : lines[line][0];

export const lineWeight = (line: BorderLine): string => lines[line][1];

/** The line of a style and a weight; where no such pair exists, the style's own weight holds. */
export const borderLine = (style: string, weight: string): BorderLine => {
  const names = Object.keys(lines) as BorderLine[];
  const ofStyle = names.filter((name) => lines[name][0] === style);
  const known = names.some((name) => lines[name][1] === weight);
  const [first] = ofStyle;
  if (first === undefined || !known) throw refusals.argument();
  return ofStyle.find((name) => lines[name][1] === weight) ?? first;
};
