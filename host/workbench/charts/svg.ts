/** Makes an SVG element with attributes and what stands in it. */
export const svg = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly (Node | string)[]
): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(...content);
  return element;
};
