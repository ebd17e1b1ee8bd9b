import type { Theme } from '@fluentui/react-components';

/**
 * The design tokens of the theme, as CSS knows them: `tokens.colorBrandStroke1` is
 * `var(--colorBrandStroke1)`.
 *
 * Fluent's own table of the same is a seventh of all that the first screen loads.
 */
export const tokens: Readonly<Record<keyof Theme, string>> = new Proxy(
  // Every name is answered from itself, so that the table may stay empty.
  {} as Record<keyof Theme, string>,
  { get: (_, name) => `var(--${String(name)})` },
);
