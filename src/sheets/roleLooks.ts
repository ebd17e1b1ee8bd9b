import type { CellRole } from './PagePlan';
import { palette } from './palette';

type Align = 'Left' | 'Center' | 'Right';

export interface RoleLook {
  readonly align: Align;
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly lines?: true;
  readonly wrap?: false;
  readonly vertical?: 'Center';
}

const total = { bold: true, fill: palette.computedHeader, lines: true } as const;

/** How cells look by the part that they play on a page. */
export const roleLooks: Readonly<Record<CellRole, RoleLook>> = {
  // A caption runs on over the blank cells to its right.
  caption: { align: 'Left', bold: true, size: 13, color: palette.accent, wrap: false },
  subcaption: { align: 'Left', bold: true, wrap: false },
  header: {
    ...{ align: 'Center', bold: true, fill: palette.computedHeader, lines: true },
    vertical: 'Center',
  },
  text: { align: 'Left', lines: true },
  centred: { align: 'Center', lines: true },
  number: { align: 'Right', lines: true },
  'total-text': { align: 'Left', ...total },
  'total-number': { align: 'Right', ...total },
  plain: { align: 'Left' },
  note: { align: 'Left', size: 10, color: palette.quiet, wrap: false },
  good: { align: 'Center', lines: true, color: palette.good.font, fill: palette.good.fill },
  fair: { align: 'Center', lines: true, color: palette.fair.font, fill: palette.fair.fill },
  poor: { align: 'Center', lines: true, color: palette.poor.font, fill: palette.poor.fill },
  neutral: { align: 'Center', lines: true, color: palette.quiet },
  figure: { align: 'Center', bold: true, size: 20, lines: true, vertical: 'Center' },
};
