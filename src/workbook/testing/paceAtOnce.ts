import { type Pace, takeSteps } from '../Steps';

/** Takes all steps at once, as a test has nobody who would wait. */
export const paceAtOnce: Pace = (steps) => Promise.resolve().then(() => takeSteps(steps));
