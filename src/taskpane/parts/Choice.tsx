import { useId } from 'react';
import { useChoiceStyles } from './Choice.styles';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

/** One of a few, chosen from a list of the browser's own, which costs nothing to load. */
export const Choice = <T extends string>({
  label,
  value,
  options,
  disabled = false,
  onChoose,
}: ChoiceProps<T>) => {
  const styles = useChoiceStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
