/** Below this brightness (0..255, weighted by how bright the eye sees each colour) a ground is dark. */
const threshold = 128;

/** Whether a colour of Office, `#RRGGBB` or `RRGGBB`, is a dark ground; null when it is no such colour. */
export const isDarkColor = (color: string): boolean | null => {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // Weights of ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < threshold;
};
