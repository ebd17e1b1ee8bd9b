import { trySchedules } from './trySchedules';

test('two presses and whatever people do meanwhile: the second half of the schedules', async () => {
  await trySchedules('second');
}, 20_000_000);
