import { type Ref, useId } from 'react';
import { useFieldStyles } from './Field.styles';

/** Something that a field is told about what stands in it. */
export interface FieldMessage {
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
}

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly messages?: readonly FieldMessage[];
  /** Words to choose from; any other may be typed. */
  readonly suggestions?: readonly string[];
  /** Several lines of text. */
  readonly long?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const noMessages: readonly FieldMessage[] = [];

/** A text to be typed, with its label, a line of help, and what is wrong with it. */
export const Field = ({
  label,
  value,
  onChange,
  help,
  messages = noMessages,
  suggestions,
  long = false,
  inputRef,
}: FieldProps) => {
  const styles = useFieldStyles();
  const id = useId();
  const described = [
    ...(help === undefined ? [] : [`${id}-help`]),
    ...messages.map((_, index) => `${id}-${index}`),
  ].join(' ');
  const common = {
    id,
    className: styles.input,
    value,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': messages.some(({ severity }) => severity === 'error') || undefined,
  };
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          ref={inputRef}
          type="text"
          autoComplete="off"
          list={suggestions === undefined ? undefined : `${id}-list`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {suggestions !== undefined && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {help !== undefined && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
      {messages.map(({ severity, text }, index) => (
        <span
          key={text}
          id={`${id}-${index}`}
          className={severity === 'error' ? styles.error : styles.doubt}
        >
          {text}
        </span>
      ))}
    </div>
  );
};
