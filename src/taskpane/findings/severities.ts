import type { Severity } from '../../workbook/Finding';

/** Gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The sign before a severity, so that colour is not the only carrier. */
export const severitySigns: Readonly<Record<Severity, string>> = {
  error: '✖',
  warning: '▲',
  note: '•',
};
