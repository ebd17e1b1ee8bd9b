import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { tokens } from './tokens';

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  box: { accentColor: tokens.colorBrandBackground, flexShrink: 0 },
});

export interface CheckBoxProps {
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** Yes or no, with its words beside it. */
export const CheckBox = ({ checked, disabled = false, onChange, children }: CheckBoxProps) => {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  );
};
