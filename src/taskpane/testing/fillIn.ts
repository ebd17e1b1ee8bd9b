import { act } from 'react';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control with this label, or with this id. */
const controlOf = (element: HTMLElement, label: string): Control => {
  const named = [...element.querySelectorAll('label')].find((one) => one.textContent === label);
  const found = document.getElementById(named?.htmlFor ?? label);
  if (found === null) throw new Error(`No field «${label}»`);
  return found as Control;
};

/** React hears of a value only when it is set as a browser sets it. */
const setValue = (control: Control, value: string): void => {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set;
  setter?.call(control, value);
};

/** Types a text into the field with this label, or this id, in place of what stood there. */
export const typeInto = (element: HTMLElement, label: string, value: string): Promise<void> =>
  act(async () => {
    const control = controlOf(element, label);
    setValue(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Chooses from the list with this label. */
export const chooseIn = (element: HTMLElement, label: string, value: string): Promise<void> =>
  act(async () => {
    const control = controlOf(element, label);
    setValue(control, value);
    if (control.value !== value) throw new Error(`«${label}» does not offer «${value}»`);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
