/** Lets a turn pass; what waits for an answer of the host goes on meanwhile. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Only the watchdog's clock is ours: whoever waits for an answer in vain need not wait. */
export const stopWatchdogs = (): void => {
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate'],
  });
};

/** What a press ends in, with the watchdog's time made short; `stopWatchdogs` comes first. */
export const untilOver = async <T>(press: Promise<T>): Promise<PromiseSettledResult<T>> => {
  let outcome: PromiseSettledResult<T> | null = null;
  void Promise.allSettled([press]).then(([result]) => (outcome = result));
  for (let turns = 0; outcome === null; turns += 1) {
    await turn();
    // Nothing of a press takes as many turns without an answer.
    if (turns > 200) await jest.advanceTimersByTimeAsync(20_000);
  }
  return outcome;
};

/** Waits as long as a press in a closed pane can still do something, or is over before it was closed. */
export const untilSilent = async <T>(
  press: Promise<T>,
  isClosed: () => boolean,
): Promise<PromiseSettledResult<T> | null> => {
  let outcome: PromiseSettledResult<T> | null = null;
  void Promise.allSettled([press]).then(([result]) => (outcome = result));
  while (outcome === null && !isClosed()) await turn();
  await turn();
  jest.clearAllTimers();
  return outcome;
};
