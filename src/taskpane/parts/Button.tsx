import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useButtonStyles } from './Button.styles';

export interface ButtonProps {
  /** The one thing to do on a screen stands out. */
  readonly appearance?: 'primary' | 'subtle';
  readonly size?: 'small' | 'large';
  /** Does nothing now, but keeps the focus of whoever has just pressed it. */
  readonly disabledFocusable?: boolean;
  readonly className?: string;
  /** What it is about, where the words on it do not tell it apart from its neighbours. */
  readonly 'aria-describedby'?: string;
  /** The whole of what it does, where a sign or a word alone stands on it. */
  readonly 'aria-label'?: string;
  /** Sends the form that it stands in; elsewhere `onClick` says what it does. */
  readonly type?: 'submit';
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A button in the house's look; Fluent's own weighs as much as three screens. */
export const Button = ({
  appearance,
  size,
  disabledFocusable = false,
  className,
  type,
  onClick,
  children,
  ...described
}: ButtonProps) => {
  const styles = useButtonStyles();
  return (
    <button
      {...described}
      type={disabledFocusable ? 'button' : (type ?? 'button')}
      className={mergeClasses(
        styles.root,
        appearance && styles[appearance],
        size && styles[size],
        disabledFocusable && styles.idle,
        className,
      )}
      aria-disabled={disabledFocusable || undefined}
      onClick={disabledFocusable ? undefined : onClick}
    >
      {children}
    </button>
  );
};
