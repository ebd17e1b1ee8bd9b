import { useState } from 'react';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { useScreenText } from '../parts/useScreenText';
import type { FormProps } from './FormProps';
import { FormScreen } from './FormScreen';
import { useFormScreenStyles } from './FormScreen.styles';

export interface GoalScreenProps extends FormProps {
  readonly id: string;
}

/** The outcome of a goal of the year that names the indicator, with the comment that bears it out. */
export const GoalScreen = ({
  id,
  book,
  services,
  environment,
  onCancel,
  onSaved,
}: GoalScreenProps) => {
  const styles = useFormScreenStyles();
  const text = useScreenText();
  const [entered] = useState(() => book.entered(id));
  const [chosen, setChosen] = useState(0);
  const goal = entered?.goals[chosen];
  const [typed, setTyped] = useState<{ readonly outcome: string; readonly comment: string } | null>(
    null,
  );
  if (entered === null || goal === undefined) {
    return <p role="status">{text('detail.unknownIndicator')}</p>;
  }
  const stands = { outcome: String(goal.outcome), comment: String(goal.comment) };
  const draft = typed ?? stands;
  const words = [...new Set([...entered.outcomes, stands.outcome])].filter((word) => word !== '');
  const item = book.items.find((one) => one.id === id);
  return (
    <FormScreen
      title={text('entered.titleGoals', { id })}
      about={item === undefined ? '' : `${item.name}: ${item.value}, ${item.statusText}`}
      environment={environment}
      save={() =>
        services.saveGoalOutcome({
          year: entered.year,
          goal: goal.cells,
          before: { outcome: goal.outcome, comment: goal.comment },
          outcome: draft.outcome === stands.outcome ? null : draft.outcome,
          comment: draft.comment === stands.comment ? null : draft.comment,
        })
      }
      onSaved={(report) => onSaved(id, report)}
      onCancel={onCancel}
    >
      {entered.goals.length > 1 ? (
        <Choice
          label={text('entered.goal')}
          value={String(chosen)}
          options={entered.goals.map(({ cells }, index) => ({
            value: String(index),
            label: String(cells.result || cells.goal),
          }))}
          onChoose={(index) => {
            setChosen(Number(index));
            setTyped(null);
          }}
        />
      ) : (
        <p className={styles.help}>{String(goal.cells.result || goal.cells.goal)}</p>
      )}
      <Choice
        label={text('entered.outcome')}
        value={draft.outcome}
        options={[
          { value: '', label: text('entered.noOutcome') },
          ...words.map((word) => ({ value: word, label: word })),
        ]}
        onChoose={(outcome) => setTyped({ ...draft, outcome })}
      />
      <Field
        label={text('entered.comment')}
        value={draft.comment}
        onChange={(comment) => setTyped({ ...draft, comment })}
        long
      />
    </FormScreen>
  );
};
