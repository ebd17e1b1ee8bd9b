import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';

/** Proves that nothing on a page has to be scrolled sideways or is cut off at its edge. */
export const expectNothingCut = async (frame: Frame): Promise<void> => {
  const cut = await frame.evaluate(() => {
    const wide = document.documentElement;
    const found: string[] = [];
    if (wide.scrollWidth > wide.clientWidth) {
      found.push(`the page: ${String(wide.scrollWidth)} in ${String(wide.clientWidth)}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, position, clip } = getComputedStyle(element);
      // What is there for screen readers only is clipped to a point on purpose.
      if (position === 'absolute' && clip !== 'auto') continue;
      const isCut =
        overflowX !== 'visible' &&
        element.clientWidth > 1 &&
        element.scrollWidth > element.clientWidth + 1;
      const { left, right } = element.getBoundingClientRect();
      const isOutside = right - left > 1 && (right > wide.clientWidth + 1 || left < -1);
      if (isCut || isOutside) found.push(element.outerHTML.slice(0, 160));
    }
    return found;
  });
  assert.deepEqual(cut, []);
};
