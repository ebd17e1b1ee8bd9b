import { useFieldStyles } from '../parts/Field.styles';
import type { FieldMessage } from '../parts/Field';

export interface MessagesProps {
  readonly messages: readonly FieldMessage[];
}

/** What is wrong with a cell that is chosen from a list. */
export const Messages = ({ messages }: MessagesProps) => {
  const styles = useFieldStyles();
  return (
    <>
      {messages.map(({ severity, text }) => (
        <div key={text} className={severity === 'error' ? styles.error : styles.doubt}>
          {text}
        </div>
      ))}
    </>
  );
};
