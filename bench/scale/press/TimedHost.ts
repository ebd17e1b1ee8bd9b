import type { ConnectableHost } from '../../../host/bridge/connectNode';
import { connectNode, type NodeConnection } from '../../../host/bridge/connectNode';
import type { Book } from '../../../host/book/Book';
import type { FormulaEngine } from '../../../host/calc/FormulaWorkbook';
import { ExcelHost } from '../../../host/ExcelHost';
import type { RequestBody } from '../../../host/protocol/RequestBody';
import { isCleanUp } from '../../../host/protocol/Traffic';

/** Formulas are Excel's own work: here they stay without results. */
const noEngine: FormulaEngine = { evaluate: () => Promise.resolve([]) };

const cpuMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

/** The values and formulas that a request sets. */
const bytesOfCells = ({ Actions: actions }: RequestBody): number =>
  actions
    .filter(({ Name }) => Name === 'Values' || Name === 'Formulas')
    .reduce((sum, { ArgumentInfo: info }) => sum + JSON.stringify(info?.Arguments ?? []).length, 0);

/** The embedded host with genuine office.js before it, which tells its own time from the rest. */
export class TimedHost {
  private hostTime = 0;
  private readonly connection: NodeConnection;
  /** Traffic before the request that is under way. */
  private upBefore = 0;
  private downBefore = 0;
  private lastUp = 0;
  private cellsUp = 0;
  private largestAnswer = 0;

  constructor(book: Book) {
    const host = new ExcelHost(book, { makeEngine: () => noEngine });
    const timed: ConnectableHost = {
      events: host.events,
      flushEvents: () => host.flushEvents(),
      execute: async (body, faultBefore) => {
        this.noteAnswer();
        if (!isCleanUp(body)) {
          this.lastUp = this.connection.traffic.bytesUp - this.upBefore;
          this.cellsUp = bytesOfCells(body);
        }
        this.upBefore = this.connection.traffic.bytesUp;
        const start = process.cpuUsage();
        const answer = await host.execute(body, faultBefore);
        this.hostTime += cpuMs(process.cpuUsage(start));
        return answer;
      },
    };
    this.connection = connectNode(timed);
  }

  /** Runs work of an add-in and tells what it took apart from the host, and what went over. */
  async measure(work: () => Promise<unknown>): Promise<PressCost> {
    Object.assign(globalThis, { Excel: this.connection.Excel });
    this.hostTime = 0;
    this.largestAnswer = 0;
    // Nobody pays for the litter of who pressed before.
    globalThis.gc?.({ type: 'minor' });
    const before = { ...this.connection.traffic };
    const start = process.cpuUsage();
    await work();
    const all = cpuMs(process.cpuUsage(start));
    this.noteAnswer();
    const after = this.connection.traffic;
    return {
      ms: all - this.hostTime,
      hostMs: this.hostTime,
      trips: after.syncs - before.syncs,
      bytesUp: after.bytesUp - before.bytesUp,
      bytesDown: after.bytesDown - before.bytesDown,
      largestAnswer: this.largestAnswer,
      lastUp: this.lastUp,
      cellsUp: this.cellsUp,
    };
  }

  private noteAnswer(): void {
    const { bytesDown } = this.connection.traffic;
    this.largestAnswer = Math.max(this.largestAnswer, bytesDown - this.downBefore);
    this.downBefore = bytesDown;
  }
}

/** Times in milliseconds of the processor; the host's apart from the library's and the add-in's. */
export interface PressCost {
  readonly ms: number;
  readonly hostMs: number;
  readonly trips: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly largestAnswer: number;
  /** Bytes of the last request, and of the cells in it. */
  readonly lastUp: number;
  readonly cellsUp: number;
}
