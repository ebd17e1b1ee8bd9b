import { useState } from 'react';
import type { FieldChoice } from '../../editing/listChoices';
import type { Operator } from '../../indicators/conditions/Condition';
import { operandOf, type PrintedClause } from '../../indicators/conditions/printCondition';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { useScreenText } from '../parts/useScreenText';
import { useConditionFieldStyles } from './ConditionField.styles';
import { Button } from '../parts/Button';

export interface AddClauseProps {
  readonly fields: readonly FieldChoice[];
  readonly onAdd: (clause: PrintedClause) => void;
  readonly onCancel: () => void;
}

const equalities: readonly Operator[] = ['=', '<>'];
const orderings: readonly Operator[] = ['>=', '<=', '>', '<'];

/** What can be chosen for a field; a dash asks for blank cells. */
const wordsOf = ({ kind, words }: FieldChoice): readonly string[] =>
  kind === 'yes-no' ? ['Jā', 'Nē'] : words.length > 0 ? [...words, '-'] : [];

/** One more part of a condition: a field, how it is compared, and with which values. */
export const AddClause = ({ fields, onAdd, onCancel }: AddClauseProps) => {
  const styles = useConditionFieldStyles();
  const text = useScreenText();
  const [name, setName] = useState(fields[0]?.field ?? '');
  const [operator, setOperator] = useState<Operator>('=');
  const [values, setValues] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const field = fields.find((one) => one.field === name);
  if (field === undefined) return null;
  const words = wordsOf(field);
  const operators = field.kind === 'number' ? [...equalities, ...orderings] : equalities;
  const chosen = [...values, ...(typed.trim() === '' ? [] : [typed.trim()])];
  const show = (value: string): string => (value === '-' ? text('condition.blank') : value);

  const begin = (next: string): void => {
    setName(next);
    setOperator('=');
    setValues([]);
    setTyped('');
  };
  return (
    <div className={styles.add} role="group" aria-label={text('condition.add')}>
      <Choice
        label={text('condition.field')}
        value={name}
        options={fields.map((one) => ({ value: one.field, label: one.field }))}
        onChoose={begin}
      />
      <Choice
        label={text('condition.operator')}
        value={operator}
        options={operators.map((one) => ({
          value: one,
          label: text(`condition.operators.${one}`),
        }))}
        onChoose={setOperator}
      />
      {values.length > 0 && (
        <ul className={styles.list}>
          {values.map((value) => (
            <li key={value} className={styles.clause}>
              <span className={styles.words}>{show(value)}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={text('condition.removeValue', { value: show(value) })}
                onClick={() => setValues(values.filter((one) => one !== value))}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      {words.length > 0 ? (
        <Choice
          label={text(values.length === 0 ? 'condition.value' : 'condition.addValue')}
          value=""
          options={[
            { value: '', label: text('edit.choose') },
            ...words
              .filter((word) => !values.includes(word))
              .map((word) => ({ value: word, label: show(word) })),
          ]}
          onChoose={(word) => word !== '' && setValues([...values, word])}
        />
      ) : (
        <Field label={text('condition.value')} value={typed} onChange={setTyped} />
      )}
      <div>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={() => onAdd({ field: name, operator, operands: chosen.map(operandOf) })}
        >
          {text('condition.add')}
        </Button>{' '}
        <Button size="small" onClick={onCancel}>
          {text('common.cancel')}
        </Button>
      </div>
    </div>
  );
};
