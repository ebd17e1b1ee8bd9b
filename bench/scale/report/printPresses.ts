import type { MeasuredPress, PressMeasurement } from '../press/PressMeasurement';
import type { Bench } from './Bench';
import { kilobytes, ratio, sizeOf, table, time } from './markdown';

const said = { first: 'first', again: 'nothing changed', one: 'one grade changed' } as const;

const line = ({ rows }: PressMeasurement, press: MeasuredPress): string[] => [
  `${sizeOf(rows)}, ${said[press.kind]}`,
  time(press.ms),
  time(press.bareMs),
  ratio(press.ms / press.bareMs),
  time(press.hostMs),
  String(press.trips),
  kilobytes(press.bytesUp),
  kilobytes(press.bytesDown),
  String(press.cells),
  press.longestTask.toFixed(0),
];

/** The press through genuine office.js, beside the same trips without computing. */
export const printPresses = ({ presses }: Bench): string => {
  const header = [
    ...['press', 'ours', 'alone', '÷', 'host', 'trips', 'KB up', 'KB down'],
    ...['cells written', 'longest stretch'],
  ];
  const rounds = presses.map(({ rows, rounds: many }) => `${many} at ${sizeOf(rows)}`).join(', ');
  return `${table(
    header,
    presses.flatMap((one) => one.presses.map((press) => line(one, press))),
  )}

Through genuine office.js on the embedded host; rounds: ${rounds}. "Alone" is an add-in that loads the values of
the same tables in the same blocks, asks the same of our sheets and writes the same differences, and
computes nothing; the host's own work is left out of both. At 2,240 rows most of ours is what does not
depend on them: the plans of all sheets, and the formulas held against our figures. Only \`values\` are read of the school's tables:
a row goes over the wire as its cells in JSON. The longest stretch is that without a rest, in
milliseconds by the clock or of the processor, whichever is less; while it rests the pane paints and
hears «Atcelt». At 1,000,000 rows a step may take longer than 50 ms; no school has as many.
Of what goes up for one changed grade, nearly all are questions, whose length does not depend on the
rows, and the library's own words around the cells.`;
};
