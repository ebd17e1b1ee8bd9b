import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectClient, openHost } from './Client';
import { keepMeasurement } from './measure';

const samples = ['aluksne-2024-2025', 'ludza-2025-2028', 'clean-2025-2027'];

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('a second press writes nothing, and the file that is saved is the same to the byte', async () => {
  for (const name of samples) {
    const bytes = readFileSync(join(__dirname, '../samples', `${name}.xlsx`));
    const first = openHost(bytes);
    const client = connectClient(first.host);
    await client.press();
    const saved = first.save();
    const { written } = await client.press();
    expect({ name, written }).toEqual({ name, written: { sheetsCreated: 0, cells: 0 } });
    expect(hash(first.save())).toBe(hash(saved));

    // Whoever opens the saved file elsewhere finds nothing to write either.
    const second = openHost(saved);
    const again = await connectClient(second.host).press();
    expect({ name, written: again.written }).toEqual({ name, written });
    expect(hash(second.save())).toBe(hash(saved));
  }
  keepMeasurement('idempotence', {
    figure: 'Idempotence',
    cases: `${samples.length} samples`,
    found: '0 writes, same bytes',
    tried: `a second press in the same Excel and in another one, on ${samples.length} samples; SHA-256 of the files`,
    result: '0 cells written, identical bytes',
  });
}, 120_000);
