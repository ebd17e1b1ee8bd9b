import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

/** A rendered piece of the pane, as people and their screen readers meet it. */
export interface Rendered {
  readonly element: HTMLElement;
  readonly rerender: (view: ReactElement) => Promise<void>;
  /** The button with this label; throws when there is none. */
  readonly button: (label: string) => HTMLButtonElement;
  readonly click: (target: HTMLElement) => Promise<void>;
  /** Sends the form that is on the page. */
  readonly submit: () => Promise<void>;
}

const roots: { readonly root: Root; readonly element: HTMLElement }[] = [];

/** What jsdom lacks and the pane asks for: the preference for dark colours. */
const givePreference = (dark: boolean): void => {
  window.matchMedia = (query) =>
    ({
      matches: dark && query.includes('dark'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
};

/** Renders into a page of its own and waits until React is at rest. */
export const renderPane = async (view: ReactElement, prefersDark = false): Promise<Rendered> => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  givePreference(prefersDark);
  const element = document.body.appendChild(document.createElement('div'));
  const root = createRoot(element);
  roots.push({ root, element });
  const rerender = async (next: ReactElement): Promise<void> => {
    await act(async () => root.render(next));
  };
  await rerender(view);
  return {
    element,
    rerender,
    button: (label) => {
      const found = [...element.querySelectorAll('button')].find((b) => b.textContent === label);
      if (!found) throw new Error(`No button «${label}»`);
      return found;
    },
    click: async (target) => {
      await act(async () => target.click());
    },
    submit: async () => {
      await act(async () => element.querySelector('form')?.requestSubmit());
    },
  };
};

/** Removes everything that was rendered; for `afterEach`. */
export const clearPanes = async (): Promise<void> => {
  for (const { root, element } of roots.splice(0)) {
    await act(async () => root.unmount());
    element.remove();
  }
};
