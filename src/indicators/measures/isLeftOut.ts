/** Whether one of several masks says that a row has no grade. */
export const isLeftOut = (masks: readonly Uint8Array[], row: number): boolean => {
  for (const mask of masks) if (mask[row] === 1) return true;
  return false;
};
