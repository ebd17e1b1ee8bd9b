import type { Box } from './SheetLayout';

/** Makes an element of a class within another. */
export const div = (className: string, parent: HTMLElement): HTMLDivElement => {
  const element = document.createElement('div');
  element.className = className;
  parent.append(element);
  return element;
};

/** Puts an element where a box is. */
export const setBox = (element: HTMLElement, { left, top, width, height }: Box): void => {
  Object.assign(element.style, {
    left: `${String(left)}px`,
    top: `${String(top)}px`,
    width: `${String(Math.max(0, width))}px`,
    height: `${String(Math.max(0, height))}px`,
  });
};
