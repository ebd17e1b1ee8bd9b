import { breakPress, healCut, healUndone, keepTyped } from './healPress';
import { beginTime, isLong, keepMeasurement, readSoFar, shareOf, spread } from './measure';
import { type PressHistory, recordPress } from './PressHistory';
import { type Trouble, troublesOfActions, troublesOfRequests } from './troubles';
import { stopWatchdogs } from './untilOver';

/** The short form looks at every so manieth action only. */
const every = isLong ? 1 : 499;

/** Actions at which presses are really broken, each by every kind of trouble, in the long form. */
const broken = 40;

const names = (troubles: readonly Trouble[]): string => troubles.map(({ name }) => name).join('; ');

const tellNameless = (count: number): string =>
  count === 0 ? '' : `, but for ${count} charts that had been made and not yet named: see below`;

/** Tries places in turns until time is up; goes on where the run before stopped, and says how far it came. */
const tryEach = async <T>(
  name: string,
  places: readonly T[],
  attempt: (place: T, at: number) => Promise<void>,
  keep: (tried: number) => void,
): Promise<void> => {
  const hasTime = beginTime();
  let { tried = 0 } = readSoFar(name);
  for (const place of places.slice(tried)) {
    if (!hasTime()) break;
    await attempt(place, tried);
    tried += 1;
    if (tried % 50 === 0) keep(tried);
  }
  keep(tried);
};

/**
 * Describes the trials of one press: broken off anywhere, by whatever, and undone as far as may be.
 *
 * @param half which half of the kinds of trouble the short form tries: two presses share them
 */
export const tryPress = (name: string, half: 0 | 1, prepare: () => Promise<Uint8Array>): void => {
  const isMine = (_: unknown, at: number): boolean => isLong || at % 2 === half;
  describe(name, () => {
    let history: PressHistory;
    beforeAll(async () => {
      stopWatchdogs();
      history = await recordPress(await prepare(), every);
    }, 20_000_000);

    test('survives every kind of trouble', async () => {
      const { requests, moments } = history;
      const ofRequests = troublesOfRequests.filter(isMine).flatMap((trouble) =>
        spread(requests, isLong ? requests.length : 1).map((place) => ({
          ...{ place, trouble, version: null },
        })),
      );
      const cut: Trouble = { name: 'cut off by GeneralException', fault: 'cut' };
      const ofActions = spread(moments, isLong ? shareOf(broken) : 1).flatMap((place) =>
        [cut, ...troublesOfActions].filter(isMine).map((trouble) => ({
          ...{ place, trouble, version: trouble.befall ? null : place.version },
        })),
      );
      const key = `faults-${name}-kinds`;
      await tryEach(
        key,
        [...ofRequests, ...ofActions],
        ({ place, trouble, version }) => breakPress(history, place, trouble, version),
        (tried) => {
          keepMeasurement(key, {
            figure: `Faults survived, by kind: ${name}`,
            cases: `${tried} of ${ofRequests.length + ofActions.length} presses`,
            tried: `${tried} of ${ofRequests.length + ofActions.length} presses really broken: before each of ${requests.length} requests (${names(troublesOfRequests)}), then before actions spread over the press (${names([cut, ...troublesOfActions])})`,
            result:
              'every cell old or new, no text of the staff touched, results never called current that were not; what was left is the workbook as it stood before the action, and the next press ended in exactly that of an undisturbed one',
            soFar: { tried },
          });
        },
      );
    }, 20_000_000);

    test('survives being broken off before any action', async () => {
      const { actions, versions } = history;
      const key = `faults-${name}`;
      let { nameless = 0 } = readSoFar(key);
      await tryEach(
        key,
        spread(versions, isLong ? shareOf(versions.length) : 3),
        async (version) => {
          nameless += await healCut(history, version);
        },
        (tried) => {
          keepMeasurement(key, {
            figure: `Faults survived, before every action: ${name}`,
            cases: `${tried} of ${versions.length} workbooks`,
            tried: `${tried} of the ${versions.length} workbooks that a press broken off before any of its ${actions} actions leaves, each opened and pressed elsewhere`,
            result:
              'every cell old or new, no text of the staff touched, results never called current that were not, and the next press ended in exactly the workbook of an undisturbed one' +
              tellNameless(nameless),
            soFar: { tried, nameless },
          });
        },
      );
    }, 20_000_000);

    test('survives being undone as far as anybody likes', async () => {
      const { actions, requests, versions } = history;
      const boundaries = spread(history.boundaries, isLong ? requests.length : 1);
      const others = spread(versions, isLong ? shareOf(versions.length) : 2);
      const key = `undo-${name}`;
      let { typed = 0, nameless = 0 } = readSoFar(key);
      await tryEach(
        key,
        [...boundaries, ...others.filter((version) => !boundaries.includes(version))],
        async (version, at) => {
          nameless += await healUndone(history, version);
          if (at % 8 === 0) typed += await keepTyped(history, version);
        },
        (tried) => {
          keepMeasurement(key, {
            figure: `Undo: ${name}`,
            cases: `${tried} of ${versions.length} workbooks`,
            tried: `${tried} of the ${versions.length} workbooks to which undoing the last 1 to ${actions} actions, or whole requests of ${requests.length}, leads back, spread over the press, each beginning of a request among them; then the same Excel and the same pane press again, after every eighth also with texts typed in between`,
            result: `results never called current that were not, and the press ended in exactly the workbook of before; all ${typed} texts typed after the undoing kept beside their rows${tellNameless(nameless)}`,
            soFar: { tried, typed, nameless },
          });
        },
      );
    }, 20_000_000);
  });
};
