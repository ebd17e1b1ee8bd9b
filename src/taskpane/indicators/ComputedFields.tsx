import type { MeasureNeeds } from '../../editing/listChoices';
import { foldText } from '../../workbook/foldText';
import { Choice } from '../parts/Choice';
import { useScreenText } from '../parts/useScreenText';
import { ConditionField } from './ConditionField';
import type { EditorPart } from './EditorPart';
import { FieldChoices } from './FieldChoices';
import { Messages } from './Messages';
import { useFormScreenStyles } from './FormScreen.styles';

/** What is computed, of which table, over which field, under which conditions. */
export const ComputedFields = (part: EditorPart) => {
  const styles = useFormScreenStyles();
  const text = useScreenText();
  const { draft, change, messagesOf, book } = part;
  const { measures, tables } = book.choices;
  // Which of the rest is asked for, the measure tells; what stands already is shown in any case.
  const isBegun = draft.measure !== '' || draft.table !== '';
  const needs = isBegun ? book.needs(draft.measure) : nothingYet;
  const fields = book.fields(draft.table);
  const measure = measures.find(({ word }) => foldText(word) === foldText(draft.measure));
  const table = tables.find(({ name, title }) =>
    [name, title].some((one) => foldText(one) === foldText(draft.table)),
  );
  return (
    <>
      <div>
        <Choice
          label={text('edit.measure')}
          value={measure?.word ?? draft.measure}
          options={withOwn(
            [
              { value: '', label: text('edit.choose') },
              ...measures.map(({ measure: code, word }) => ({
                value: word,
                label: text(`measures.${code}.name`),
              })),
            ],
            draft.measure,
            measure !== undefined,
          )}
          onChoose={(word) => change({ measure: word })}
        />
        {measure !== undefined && (
          <p className={styles.help}>{text(`measures.${measure.measure}.help`)}</p>
        )}
        <Messages messages={messagesOf('measure')} />
      </div>
      {needs.table && (
        <div>
          <Choice
            label={text('edit.table')}
            value={table?.name ?? draft.table}
            options={withOwn(
              [
                { value: '', label: text('edit.choose') },
                ...tables.map(({ name, title }) => ({ value: String(name), label: title })),
              ],
              draft.table,
              table !== undefined,
            )}
            onChoose={(name) => change({ table: name })}
          />
          <Messages messages={messagesOf('table')} />
        </div>
      )}
      {needs.table && <FieldChoices {...part} needs={needs} fields={fields} />}
      {needs.part && (
        <ConditionField
          label={text(needs.whole ? 'edit.part' : 'edit.partOnly')}
          value={draft.part}
          fields={fields}
          messages={messagesOf('part')}
          onChange={(value) => change({ part: value })}
        />
      )}
      {needs.whole && (
        <ConditionField
          label={text('edit.whole')}
          value={draft.whole}
          fields={fields}
          messages={messagesOf('whole')}
          onChange={(value) => change({ whole: value })}
        />
      )}
    </>
  );
};

const nothingYet: MeasureNeeds = {
  ...{ table: false, fields: 0, needsNumbers: false },
  ...{ part: false, whole: false },
};

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What stands in the cell can be left as it is, also when the list does not know it. */
const withOwn = (options: readonly Option[], own: string, isKnown: boolean): readonly Option[] =>
  own === '' || isKnown ? options : [...options, { value: own, label: own }];
