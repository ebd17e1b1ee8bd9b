import fc from 'fast-check';
import { beginSchool, followSchedule } from './followSchedule';
import { beginTime, isLong, keepMeasurement, readSoFar, shareOf } from './measure';
import { doings } from './people';

/** A table of one row that grew while B had looked and not yet written: it lost a text, once. */
const grownFromOneRow: [string, number][] = [
  ['filter', 2722],
  ['delete row', 8833],
  ['delete row', 3230],
  ['A', 0],
  ['B', 0],
  ['sort', 1175],
  ['type', 8929],
  ['A', 0],
  ['B', 0],
  ['insert row', 3163],
];

/** Schedules of the whole long form, tried in parts: each is drawn from a seed of its own. */
const whole = 10_000;
const ofPart = 250;

const step = fc.tuple(fc.constantFrom('A', 'B', ...Object.keys(doings)), fc.nat(10_000));

/**
 * Tries one half of the schedules: two presses and whatever people do meanwhile lose no text and
 * double nothing. The halves are tried side by side.
 */
export const trySchedules = async (half: 'first' | 'second'): Promise<void> => {
  const hasTime = beginTime();
  const from = await beginSchool();
  const name = `two-people-at-work-${half}`;
  const wanted = isLong ? shareOf(whole / 2) : 30;
  const inPart = Math.min(wanted, ofPart);
  let { tried = 0, doubledRows = 0 } = readSoFar(name);
  const before = half === 'first' ? 0 : whole / 2 / ofPart;
  for (let part = before + tried / inPart; tried < wanted && hasTime(); part += 1) {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
        doubledRows += (await followSchedule(from, steps)).doubledRows;
      }),
      {
        numRuns: inPart,
        seed: 20261122 + part,
        endOnFailure: true,
        examples: part === 0 ? [[grownFromOneRow]] : [],
      },
    );
    tried += inPart;
    keepMeasurement(name, {
      figure: `Two people, and others at work: the ${half} half`,
      cases: `${tried} of ${whole / 2} schedules`,
      found: `0 lost, ${doubledRows} rows named as double`,
      tried: `${tried} of ${whole / 2} seeded schedules of two presses on one workbook, request by request, with ${Object.keys(doings).join(', ')} between them`,
      result: `no text lost or beside another row, no sheet twice, both see the same after the next press; ${doubledRows} rows were left twice, each named by a finding`,
      soFar: { tried, doubledRows },
    });
  }
};
