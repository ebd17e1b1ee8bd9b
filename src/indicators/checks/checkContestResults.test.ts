import { toSerial } from '../../workbook/calendar';
import type { CellValue } from '../../workbook/TableGrid';
import { findIn } from '../testing/findIn';

const today = toSerial(2026, 3, 1) ?? 0;

it.each<
  [kind: string, date: string, who: string, result: string, points: CellValue, isFound: boolean]
>([
  ['Konkurss', '28.02.2026.', 'A', '', '', true],
  ['Skate', '', 'Koris', '', '', true],
  ['Konkurss', '28.02.2026.', 'A', 'II vieta', '', false],
  ['Konkurss', '28.02.2026.', 'A', '', 35, false],
  ['Konkurss', '02.03.2026.', 'A', '', '', false],
  ['Festivāls', '28.02.2026.', 'A', '', '', false],
  ['Konkurss', '28.02.2026.', '', '', '', false],
])('%s on "%s", "%s", result "%s", points "%s": %s', (kind, date, who, result, points, isFound) => {
  const Pasakumi = [
    ['Mācību gads', 'Datums', 'Veids', 'Nosaukums', 'Dalībnieks', 'Rezultāts', 'Punkti'],
    ['2025./2026.', date, kind, 'SAXOPHONIA', who, result, points],
  ] as const;
  const findings = findIn({ tables: { Pasakumi }, today }, 'contest-without-result');
  expect(findings).toMatchObject(
    isFound
      ? [{ severity: 'note', row: 4, params: { event: 'SAXOPHONIA', participant: who } }]
      : [],
  );
});
