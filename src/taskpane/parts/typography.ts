import { tokens } from './tokens';

const style = (size: string, line: string) => ({
  fontSize: size,
  lineHeight: line,
  fontWeight: tokens.fontWeightSemibold,
});

/** The three headings of the pane, from the name of the pane down to a part of a screen. */
export const headings = {
  screen: style(tokens.fontSizeBase500, tokens.lineHeightBase500),
  pane: style(tokens.fontSizeBase400, tokens.lineHeightBase400),
  part: style(tokens.fontSizeBase300, tokens.lineHeightBase300),
};
