/** The policy that a page states in its head, minified or not; null when it states none. */
export const readPolicy = (html: string): string | null =>
  /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html)?.[1] ?? null;

/** A policy with what only a header can say: who may show the page in a frame. */
export const withFrameAncestors = (policy: string, origin: string): string =>
  `${policy}; frame-ancestors ${origin}`;

/**
 * The policy of the workbench's own page.
 *
 * The formula engine makes functions of texts, which needs `unsafe-eval`; the pane does not have it.
 */
export const workbenchPolicy = (paneOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self'",
    `img-src 'self' ${paneOrigin} data:`,
    "connect-src 'self'",
    `frame-src ${paneOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
