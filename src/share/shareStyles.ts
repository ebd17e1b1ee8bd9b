import { palette } from '../sheets/palette';
import type { ShareStyle } from './ShareWorkbook';

/** The looks that the sheets of a copy have in common. */
export const shareStyles = {
  title: { size: 16, isBold: true, color: palette.accent },
  quiet: { size: 10, color: palette.quiet },
  text: { vertical: 'Top', wraps: true },
  header: { isBold: true, vertical: 'Center', wraps: true, hasLines: true },
  cell: { vertical: 'Top', wraps: true, hasLines: true },
  /** Of what is not shown. */
  hidden: { color: palette.quiet },
} as const satisfies Record<string, ShareStyle>;
