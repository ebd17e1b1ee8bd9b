import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Checks } from '../Check';
import { convert } from '../convert';
import { folder } from '../folder';
import { forgetResults } from '../forgetResults';
import { readCharts, readTwins } from '../openpyxl';
import { recalculate } from '../recalculate';

const isFormula = (text: string): boolean => text.startsWith('=');

/** LibreOffice computes our formulas anew, and keeps our charts. */
export const checkFormulas = (aluksne: string, ludza: string): Checks => ({
  'LibreOffice computes every formula twin anew, and comes to our values': () => {
    for (const path of [aluksne, ludza]) {
      const bare = join(folder, basename(path).replace('.xlsx', '-bare.xlsx'));
      writeFileSync(bare, forgetResults(readFileSync(path)));
      assert.ok(readTwins(bare).every(({ twin, result }) => !isFormula(twin) || result === null));
      const twins = readTwins(convert(bare, 'xlsx', join(folder, 'twins')));
      const valued = twins.filter(({ value }) => value !== null);
      const formulas = valued.filter(({ twin }) => isFormula(twin));
      for (const { id, value, result, twin } of formulas) {
        assert.ok(typeof result === 'number' && value !== null, `${path} ${id}: ${result}`);
        const tolerance = 1e-12 * Math.max(1, Math.abs(value));
        assert.ok(Math.abs(result - value) <= tolerance, `${id}: ${result}, not ${value}\n${twin}`);
      }
      const counts = `${formulas.length} of ${valued.length} values (${twins.length} indicators)`;
      console.log(`        ${basename(path)}: formulas for ${counts}`);
      assert.ok(formulas.length >= 0.9 * valued.length, counts);
    }
  },

  'openpyxl reads our charts, and after LibreOffice saved them they are still ours': async () => {
    const [bars, lines] = ['BarChart', 'LineChart'];
    for (const [path, kinds] of [
      [aluksne, [bars, bars]],
      [ludza, [bars, bars, lines]],
    ] as const) {
      const charts = readCharts(path);
      assert.deepEqual(
        charts.map(({ kind }) => kind),
        kinds,
        path,
      );
      for (const { sheet, series } of charts) {
        assert.equal(sheet, 'Panelis');
        assert.ok(series.length > 0);
        for (const { values } of series) assert.match(values, /^'Diagrammu dati'!\$[C-G]\$\d+:/);
      }
      const saved = convert(path, 'xlsx', join(folder, 'libreoffice'));
      assert.equal(readCharts(saved).length, charts.length);
      const { report } = await recalculate(saved, join(folder, 'charts-again.xlsx'));
      assert.equal(report.written.sheetsCreated, 0);
      assert.equal(readCharts(join(folder, 'charts-again.xlsx')).length, charts.length);
    }
  },
});
