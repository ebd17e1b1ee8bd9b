import type { PaneToken } from '../paneThemes';

/**
 * The design tokens of the theme, as CSS knows them: `tokens.colorBrandStroke1` is
 * `var(--colorBrandStroke1)`.
 */
export const tokens: Readonly<Record<PaneToken, string>> = new Proxy(
  // Every name is answered from itself, so that the table may stay empty.
  {} as Record<PaneToken, string>,
  { get: (_, name) => `var(--${String(name)})` },
);
