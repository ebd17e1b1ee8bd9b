import type { FieldChoice, MeasureNeeds } from '../../editing/listChoices';
import { readMeasure } from '../../indicators/catalogue/readMeasure';
import { foldText } from '../../workbook/foldText';
import { Choice } from '../parts/Choice';
import { useScreenText } from '../parts/useScreenText';
import type { EditorPart } from './EditorPart';
import { Messages } from './Messages';

export interface FieldChoicesProps extends EditorPart {
  readonly needs: MeasureNeeds;
  readonly fields: readonly FieldChoice[];
}

/** The column by which pupils are compared over all subjects. */
const pupil = 'Izglītojamais';

/** The field that a measure is taken over; two where one is divided by the other. */
export const FieldChoices = ({ draft, change, messagesOf, needs, fields }: FieldChoicesProps) => {
  const text = useScreenText();
  const usable = fields.filter(({ kind }) => !needs.needsNumbers || kind === 'number');
  const options = (own: string) => {
    const names = usable.map(({ field }) => field);
    const isKnown = names.some((name) => foldText(name) === foldText(own));
    return [
      { value: '', label: text('edit.choose') },
      ...names.map((name) => ({ value: name, label: name })),
      ...(own === '' || isKnown ? [] : [{ value: own, label: own }]),
    ];
  };
  const messages = <Messages messages={messagesOf('field')} />;
  if (readMeasure(draft.measure) === 'dynamics') {
    return (
      <div>
        <Choice
          label={text('edit.dynamicsBy')}
          value={foldText(draft.field) === foldText(pupil) ? pupil : ''}
          options={[
            { value: '', label: text('edit.bySubject') },
            { value: pupil, label: text('edit.byPupil') },
          ]}
          onChoose={(field) => change({ field })}
        />
        {messages}
      </div>
    );
  }
  if (needs.fields === 0) return null;
  if (needs.fields === 1) {
    return (
      <div>
        <Choice
          label={text('edit.field')}
          value={draft.field}
          options={options(draft.field)}
          onChoose={(field) => change({ field })}
        />
        {messages}
      </div>
    );
  }
  const [first = '', second = ''] = draft.field.split('/').map((name) => name.trim());
  const pair = (a: string, b: string): string => (a === '' && b === '' ? '' : `${a} / ${b}`);
  return (
    <div>
      <Choice
        label={text('edit.fieldNumerator')}
        value={first}
        options={options(first)}
        onChoose={(field) => change({ field: pair(field, second) })}
      />
      <Choice
        label={text('edit.fieldDenominator')}
        value={second}
        options={options(second)}
        onChoose={(field) => change({ field: pair(first, field) })}
      />
      {messages}
    </div>
  );
};
