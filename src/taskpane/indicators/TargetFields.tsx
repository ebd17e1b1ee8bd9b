import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { useScreenText } from '../parts/useScreenText';
import type { EditorPart } from './EditorPart';
import { useFormScreenStyles } from './FormScreen.styles';
import { Messages } from './Messages';

/** What is to be reached, by when, and whose it is. */
export const TargetFields = ({ draft, change, messagesOf, book }: EditorPart) => {
  const styles = useFormScreenStyles();
  const text = useScreenText();
  const { units, periods, comparisons: words } = book.choices;
  const own = draft.comparison;
  const known = words.includes(own);
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text('edit.sectionTarget')}</legend>
        <Field
          label={text('edit.goal')}
          value={draft.goal}
          onChange={(goal) => change({ goal })}
          long
        />
        <div>
          <Choice
            label={text('edit.comparison')}
            value={own}
            options={[
              { value: '', label: text('edit.noComparison') },
              ...words.map((word) => ({ value: word, label: word })),
              ...(own === '' || known ? [] : [{ value: own, label: own }]),
            ]}
            onChoose={(comparison) => change({ comparison })}
          />
          <Messages messages={messagesOf('comparison')} />
        </div>
        <Field
          label={text('edit.target')}
          value={draft.target}
          messages={messagesOf('target')}
          onChange={(target) => change({ target })}
        />
        <Field
          label={text('edit.unit')}
          value={draft.unit}
          suggestions={units}
          onChange={(unit) => change({ unit })}
        />
        <Field
          label={text('edit.targetYear')}
          help={text('edit.targetYearHelp')}
          value={draft.targetYear}
          messages={messagesOf('targetYear')}
          onChange={(targetYear) => change({ targetYear })}
        />
        <Field
          label={text('edit.baseYear')}
          help={text('edit.baseYearHelp')}
          value={draft.baseYear}
          messages={messagesOf('baseYear')}
          onChange={(baseYear) => change({ baseYear })}
        />
        <Field
          label={text('edit.baseValue')}
          value={draft.baseValue}
          messages={messagesOf('baseValue')}
          onChange={(baseValue) => change({ baseValue })}
        />
        <Choice
          label={text('edit.period')}
          value={draft.period}
          options={[
            { value: '', label: periods[0] ?? '' },
            ...periods.slice(1).map((word) => ({ value: word, label: word })),
            ...(draft.period === '' || periods.slice(1).includes(draft.period)
              ? []
              : [{ value: draft.period, label: draft.period }]),
          ]}
          onChoose={(period) => change({ period })}
        />
        <Messages messages={messagesOf('period')} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text('edit.sectionWho')}</legend>
        <Field
          label={text('edit.priority')}
          value={draft.priority}
          onChange={(priority) => change({ priority })}
        />
        <Field
          label={text('edit.responsible')}
          value={draft.responsible}
          onChange={(responsible) => change({ responsible })}
        />
        <Field
          label={text('edit.deadline')}
          help={text('edit.deadlineHelp')}
          value={draft.deadline}
          messages={messagesOf('deadline')}
          onChange={(deadline) => change({ deadline })}
        />
      </fieldset>
    </>
  );
};
