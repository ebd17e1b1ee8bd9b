import { refusals } from '../protocol/HostError';

/** The named colours that add-ins are likely to use; Excel knows those of HTML. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** `#RRGGBB` in upper case from `#rrggbb`, `rrggbb` or a name; anything else is refused. */
export const parseColor = (given: unknown): string => {
  if (typeof given !== 'string') throw refusals.argument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  const color = hex === undefined ? named[given.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw refusals.argument();
  return color;
};
