import type { ReactNode } from 'react';

export interface SummaryProps {
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * What unfolds the `<details>` that it begins. It says itself that Tab stops at it: in a frame of
 * another origin, as the pane is one, Chromium passes by a plain `<summary>`.
 */
export const Summary = ({ className, children }: SummaryProps) => (
  <summary className={className} tabIndex={0}>
    {children}
  </summary>
);
