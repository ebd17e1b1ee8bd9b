import assert from 'node:assert/strict';
import type { OpenWorkbench } from './openWorkbench';

/** The keys of somebody who has no mouse, in the pane of an open workbench. */
export interface PaneKeys {
  /** Moves on by Tab until what has the focus is called so. */
  readonly tabTo: (name: string | RegExp) => Promise<void>;
  /** Moves to a button, a link or a heading that unfolds, and presses Enter. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Moves to a field and types into it, in the place of what stands there. */
  readonly fill: (name: string | RegExp, text: string) => Promise<void>;
  /** Moves to a list and chooses by the first letters of a choice. */
  readonly choose: (name: string | RegExp, letters: string) => Promise<void>;
}

/** How long what is looked for may be in coming, in milliseconds. */
const patience = 30_000;

/** What has the focus in the pane. */
interface Focus {
  /** As a screen reader calls it. */
  readonly name: string;
  /** Its place in the page, which tells it from others of the name. */
  readonly index: number;
  /** A button that has the focus and cannot be pressed while the pane is at work. */
  readonly isDisabled: boolean;
}

/** Gives the keys; the way into the pane is from its head, as F6 leads there in Excel. */
export const pressKeys = ({ page, pane }: OpenWorkbench): PaneKeys => {
  const readFocus = (): Promise<Focus | null> =>
    pane.evaluate(() => {
      const { activeElement: active } = document;
      if (!document.hasFocus() || !(active instanceof HTMLElement)) return null;
      if (active === document.body) return null;
      const labels = 'labels' in active ? [...(active.labels as NodeListOf<HTMLElement>)] : [];
      const label = labels.map(({ textContent }) => textContent).join(' ');
      const own = active.getAttribute('aria-label') ?? (label === '' ? active.textContent : label);
      return {
        name: own.trim(),
        index: [...document.querySelectorAll('*')].indexOf(active),
        isDisabled: active.ariaDisabled === 'true',
      };
    });

  /** @param isToPress waits for a button that cannot be pressed yet, as a person would */
  const reach = async (wanted: string | RegExp, isToPress: boolean): Promise<void> => {
    const isWanted = ({ name }: Focus): boolean =>
      typeof wanted === 'string' ? name === wanted : wanted.test(name);
    const end = Date.now() + patience;
    let last = -1;
    while (Date.now() < end) {
      const focus = await readFocus();
      if (focus !== null && isWanted(focus)) {
        if (!(isToPress && focus.isDisabled)) return;
        continue;
      }
      // Tab stays on the last stop where there is no more of a browser to go on to.
      if (focus === null || focus.index === last) await page.locator('.pane-head button').focus();
      last = focus?.index ?? -1;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${String(wanted)}`);
  };
  const tabTo: PaneKeys['tabTo'] = (wanted) => reach(wanted, false);
  return {
    tabTo,
    press: async (name) => {
      await reach(name, true);
      await page.keyboard.press('Enter');
    },
    fill: async (name, text) => {
      await tabTo(name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    choose: async (name, letters) => {
      await tabTo(name);
      await page.keyboard.type(letters);
    },
  };
};
