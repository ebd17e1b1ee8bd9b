import { useContext, useState } from 'react';
import type { FieldChoice } from '../../editing/listChoices';
import { describeCondition } from '../../i18n/describeCondition';
import type { Clause } from '../../indicators/conditions/Condition';
import { parseCondition } from '../../indicators/conditions/parseCondition';
import { type PrintedClause, printCondition } from '../../indicators/conditions/printCondition';
import { Field, type FieldMessage } from '../parts/Field';
import { LanguageContext } from '../parts/LanguageContext';
import { useScreenText } from '../parts/useScreenText';
import { AddClause } from './AddClause';
import { useConditionFieldStyles } from './ConditionField.styles';
import { Button } from '../parts/Button';

export interface ConditionFieldProps {
  readonly label: string;
  /** The condition as staff write it; the builder and the text show this very text. */
  readonly value: string;
  readonly fields: readonly FieldChoice[];
  readonly messages: readonly FieldMessage[];
  readonly onChange: (value: string) => void;
}

/**
 * A condition, as parts to be added and taken away and as the text that stands in the sheet. The
 * text is what is kept: one that cannot be taken apart stays as it is, and is edited as text.
 */
export const ConditionField = ({
  label,
  value,
  fields,
  messages,
  onChange,
}: ConditionFieldProps) => {
  const styles = useConditionFieldStyles();
  const text = useScreenText();
  const { condition } = parseCondition(value);
  const [adding, setAdding] = useState(false);
  const put = (clauses: readonly PrintedClause[]): void => onChange(printCondition(clauses));
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{label}</legend>
      {condition === null ? (
        <span className={styles.told}>{text('condition.textOnly')}</span>
      ) : (
        <>
          {condition.length === 0 && (
            <span className={styles.told}>{text('condition.everyRow')}</span>
          )}
          <Clauses
            clauses={condition}
            onRemove={(index) => put(condition.filter((_, at) => at !== index))}
          />
          {adding ? (
            <AddClause
              fields={fields}
              onAdd={(clause) => {
                put([...condition, clause]);
                setAdding(false);
              }}
              onCancel={() => setAdding(false)}
            />
          ) : (
            <Button
              size="small"
              onClick={() => setAdding(true)}
              disabledFocusable={fields.length === 0}
            >
              {text('condition.add')}
            </Button>
          )}
        </>
      )}
      <Field
        label={text('condition.text')}
        value={value}
        messages={messages}
        onChange={onChange}
        long
      />
    </fieldset>
  );
};

interface ClausesProps {
  readonly clauses: readonly Clause[];
  readonly onRemove: (index: number) => void;
}

const Clauses = ({ clauses, onRemove }: ClausesProps) => {
  const styles = useConditionFieldStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  if (clauses.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text('condition.clauses')}>
      {clauses.map((clause, index) => {
        const words = describeCondition(printCondition([clause]), language);
        return (
          <li key={clause.position} className={styles.clause}>
            <span className={styles.words}>{words}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={text('condition.remove', { clause: words })}
              onClick={() => onRemove(index)}
            >
              ✕
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
