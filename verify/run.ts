/**
 * Judges the product's files by programs that are not ours: LibreOffice and openpyxl.
 *
 * Prints a line a check and ends with a count; exit 1 when one failed, 3 when a program is missing.
 */
import { mkdirSync, rmSync } from 'node:fs';
import type { Checks } from './Check';
import { checkFormulas } from './checks/checkFormulas';
import { checkHostileTexts } from './checks/checkHostileTexts';
import { checkNewWorkbooks } from './checks/checkNewWorkbooks';
import { checkTables } from './checks/checkTables';
import { checkTexts } from './checks/checkTexts';
import { folder } from './folder';
import { recalculateSamples } from './recalculate';
import { MissingTool } from './tools';

const main = async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [aluksne, ludza] = await recalculateSamples();
  const checks: Checks = {
    ...checkTables(aluksne, ludza),
    ...checkFormulas(aluksne, ludza),
    ...checkTexts(ludza),
    ...checkNewWorkbooks(),
    ...checkHostileTexts(),
  };
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      console.log(`ok      ${name}`);
    } catch (error) {
      if (error instanceof MissingTool) {
        console.error(error.message);
        process.exit(3);
      }
      failed += 1;
      console.log(
        `FAILED  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  console.log(`\n${Object.keys(checks).length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
};

void main();
