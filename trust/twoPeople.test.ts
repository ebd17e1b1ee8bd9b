import { connectClient, openHost } from './Client';
import { beginSchool, followSchedule } from './followSchedule';
import { isLong, keepMeasurement, shareOf, spread } from './measure';
import { doings } from './people';
import { StaffTexts } from './StaffTexts';
import { tinySchool } from './tinySchool';

/** The school in use after somebody changed the data, so that both have something to write. */
const changed = async (): Promise<Uint8Array> => {
  const opened = openHost(await beginSchool());
  const texts = new StaffTexts(opened.book);
  for (let at = 0; at < 4; at += 1) doings['change the data']?.(opened.host, texts, at * 17);
  doings['add an indicator']?.(opened.host, texts, 1);
  return opened.save();
};

/** Every order in which so many requests of A and so many of B can come. */
const interleave = (ofA: number, ofB: number): string[][] => {
  if (ofA === 0) return [Array<string>(ofB).fill('B')];
  if (ofB === 0) return [Array<string>(ofA).fill('A')];
  return [
    ...interleave(ofA - 1, ofB).map((rest) => ['A', ...rest]),
    ...interleave(ofA, ofB - 1).map((rest) => ['B', ...rest]),
  ];
};

test.each([
  ['first', 'two first presses', () => Promise.resolve(tinySchool())],
  ['changed', 'two presses after a change', changed],
])(
  'every order of the requests of two people: %s',
  async (name, figure, prepare) => {
    const from = await prepare();
    const alone = connectClient(openHost(from).host);
    await alone.press();
    const { requests } = alone.traffic;
    const undisturbed = await followSchedule(from, []);
    const orders = interleave(requests, requests);
    const tried = spread(orders, isLong ? shareOf(orders.length) : 10);
    for (const order of tried) {
      const { doubledRows, sheets, charts, errors } = await followSchedule(
        from,
        order.map((person) => [person, 0]),
      );
      expect({ order, doubledRows, errors, sheets: sheets.toSorted(), charts }).toEqual({
        order,
        doubledRows: 0,
        errors: [],
        sheets: undisturbed.sheets.toSorted(),
        charts: undisturbed.charts,
      });
    }
    keepMeasurement(`two-people-${name}`, {
      figure: `Two people: ${figure}`,
      cases: `${tried.length} of ${orders.length} orders`,
      found: '0 lost, 0 double',
      tried: `${tried.length} of the ${orders.length} orders in which ${requests} requests of each can come`,
      result:
        'neither press failed; no text lost, no sheet, row or chart twice, both see the same after the next press',
    });
  },
  20_000_000,
);
