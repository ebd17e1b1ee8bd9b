import type { Status } from '../indicators/IndicatorResult';
import type { Mark } from './SheetPlan';
import { palette } from './palette';

/** The sign before a status word, so that colour is never the only carrier. */
export const statusSigns: Readonly<Record<Status, string>> = {
  met: '✔',
  'partly-met': '◐',
  'not-met': '✖',
  'on-track': '↗',
  behind: '↘',
  'no-data': '–',
  'not-applicable': 'n/a',
  'no-target': '○',
};

const mark = (status: Status, colours: { font: string; fill: string }): Mark => ({
  beginsWith: statusSigns[status],
  fontColor: colours.font,
  fill: colours.fill,
});

export const statusMarks: readonly Mark[] = [
  mark('met', palette.good),
  mark('partly-met', palette.fair),
  mark('not-met', palette.poor),
  mark('on-track', palette.good),
  mark('behind', palette.fair),
];
