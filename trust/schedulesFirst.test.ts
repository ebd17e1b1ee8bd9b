import { trySchedules } from './trySchedules';

test('two presses and whatever people do meanwhile: the first half of the schedules', async () => {
  await trySchedules('first');
}, 20_000_000);
