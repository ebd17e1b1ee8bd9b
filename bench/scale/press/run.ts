import type { Changes } from '../../../src/sheets/findObstacles';
import type { OutputPlan } from '../../../src/sheets/OutputPlan';
import { connectWorkbook } from '../../../src/excel/connectWorkbook';
import { runInExcel } from '../../../src/excel/runInExcel';
import { createLabels } from '../../../src/i18n/createLabels';
import { recalculate, type WorkbookPort } from '../../../src/recalculate';
import { targetTracking } from '../../../src/workbook/outputSchema';
import { tableNames } from '../../../src/workbook/schema';
import { generateGrades } from '../generateSchool';
import { median } from '../interleave';
import { enterSchool } from './enterSchool';
import type { PressMeasurement } from './PressMeasurement';
import { readBarely } from './readBarely';
import { TaskClock } from './TaskClock';
import { type PressCost, TimedHost } from './TimedHost';

/**
 * The whole press through genuine office.js on the embedded host, against an add-in that loads the
 * same ranges and writes the same differences without computing anything. Prints what it measured as
 * JSON: `tsx bench/scale/press/run.ts <rows> <rounds> <seed>`.
 */
const [rows = 0, rounds = 0, seed = 0] = process.argv.slice(2).map(Number);
/** Small presses are over before they are compiled. */
const warmUps = rows < 10_000 ? 40 : 0;
const names = [...tableNames, targetTracking.table];
const labels = createLabels('lv', '22.11.2026. 14:00');
const sampled = generateGrades(Math.min(rows, 8000), seed);
const bytesPerRow = JSON.stringify(sampled).length / sampled.length;

/** What a press asked of the workbook. */
interface Recorded {
  readonly plans: OutputPlan[];
  readonly changes: Changes[];
}

const record = (workbook: WorkbookPort, recorded: Recorded): WorkbookPort => ({
  ...workbook,
  look: (plan) => {
    recorded.plans.push(plan);
    return workbook.look(plan);
  },
  apply: (changes, look) => {
    recorded.changes.push(changes);
    return workbook.apply(changes, look);
  },
});

let minute = 0;
const press = (clock: TaskClock, recorded: Recorded) => (): Promise<number> =>
  runInExcel(async (context) => {
    minute += 1;
    const watched = clock.watch(record(connectWorkbook(context), recorded));
    const now = 46_348 + minute / 1440;
    const result = await recalculate(watched, { year: null, labels, now });
    if (result.outcome !== 'computed') throw new Error('refused');
    return result.written.cells;
  });

/** The same trips without anything between them. */
const replay =
  ({ plans, changes }: Recorded) =>
  (): Promise<void> =>
    runInExcel(async (context) => {
      await readBarely(context, names, bytesPerRow);
      const workbook = connectWorkbook(context);
      for (const [at, plan] of plans.entries()) {
        const look = await workbook.look(plan);
        const change = changes[at];
        if (change) await workbook.apply(change, look);
      }
    });

const changeOneGrade = (book: ReturnType<typeof enterSchool>): void => {
  const sheet = book.sheet('Vertejumi');
  if (!sheet) throw new Error('No grades');
  const row = 2;
  const grade = Number(sheet.value(row, 8));
  sheet.setValue(row, 8, grade === 1 ? 10 : 1);
};

const kinds = ['first', 'again', 'one'] as const;
type Kind = (typeof kinds)[number];
interface Round {
  readonly ours: PressCost;
  readonly bare: PressCost;
  readonly cells: number;
  readonly longestTask: number;
  readonly rests: number;
}

const runRound = async (): Promise<Record<Kind, Round>> => {
  const [book, copy] = [enterSchool(rows, seed), enterSchool(rows, seed)];
  const [host, bareHost] = [new TimedHost(book), new TimedHost(copy)];
  const done: Partial<Record<Kind, Round>> = {};
  for (const kind of kinds) {
    if (kind === 'one') for (const each of [book, copy]) changeOneGrade(each);
    const recorded: Recorded = { plans: [], changes: [] };
    const clock = new TaskClock();
    let cells = 0;
    const run = press(clock, recorded);
    const ours = await host.measure(async () => {
      cells = await run();
    });
    const bare = await bareHost.measure(replay(recorded));
    done[kind] = { ours, bare, cells, longestTask: clock.longest, rests: clock.rests };
  }
  return done as Record<Kind, Round>;
};

const main = async (): Promise<void> => {
  const all: Record<Kind, Round>[] = [];
  // The first round tells what is slow when nothing is compiled yet.
  const cold = await runRound();
  for (let round = 0; round < warmUps; round += 1) await runRound();
  if (rounds === 1) all.push(cold);
  while (all.length < rounds) all.push(await runRound());
  const of = (kind: Kind, read: (round: Round) => number): number =>
    median(all.map((each) => read(each[kind])));
  const result: PressMeasurement = {
    rows,
    rounds,
    presses: kinds.map((kind) => ({
      kind,
      ms: of(kind, ({ ours }) => ours.ms),
      bareMs: of(kind, ({ bare }) => bare.ms),
      hostMs: of(kind, ({ ours }) => ours.hostMs),
      trips: of(kind, ({ ours }) => ours.trips),
      bareTrips: of(kind, ({ bare }) => bare.trips),
      bytesUp: of(kind, ({ ours }) => ours.bytesUp),
      bytesDown: of(kind, ({ ours }) => ours.bytesDown),
      largestAnswer: of(kind, ({ ours }) => ours.largestAnswer),
      lastUp: of(kind, ({ ours }) => ours.lastUp),
      cellsUp: of(kind, ({ ours }) => ours.cellsUp),
      cells: of(kind, ({ cells }) => cells),
      longestTask: of(kind, ({ longestTask }) => longestTask),
      coldestTask: cold[kind].longestTask,
      rests: of(kind, ({ rests }) => rests),
    })),
    bytesPerRow,
  };
  console.log(JSON.stringify(result));
};

void main();
