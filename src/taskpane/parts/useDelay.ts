import { useEffect, useState } from 'react';

/** Whether something has been going on for `milliseconds`: short waits need no spinner. */
export const useDelay = (active: boolean, milliseconds: number): boolean => {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setPassed(false);
    };
  }, [active, milliseconds]);
  return active && passed;
};
