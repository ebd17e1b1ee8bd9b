import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * Proves that axe-core finds nothing wrong on a page, contrast included.
 *
 * @param frame the pane; axe runs in it, so that what is around does not count
 */
export const expectAccessible = async (frame: Frame): Promise<void> => {
  // Evaluated by the debugger, which the page's own policy does not hinder.
  await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = (await frame.evaluate('axe.run(document)')) as AxeResult;
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
  assert.deepEqual(found, []);
};
