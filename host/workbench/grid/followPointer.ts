/** Follows the pointer over the page until it is let go. */
export const followPointer = (
  onMove: (event: PointerEvent) => void,
  onEnd: (event: PointerEvent) => void = () => undefined,
): void => {
  const stop = (event: PointerEvent): void => {
    document.removeEventListener('pointermove', onMove);
    document.removeEventListener('pointerup', stop);
    onEnd(event);
  };
  document.addEventListener('pointermove', onMove);
  document.addEventListener('pointerup', stop);
};
