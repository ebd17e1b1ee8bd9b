import { useState } from 'react';
import {
  type MeasurementDraft,
  type MeasurementKey,
  measurementKeys,
} from '../../editing/saveMeasurement';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { useScreenText } from '../parts/useScreenText';
import type { FormProps } from './FormProps';
import { FormScreen } from './FormScreen';
import { useFormScreenStyles } from './FormScreen.styles';

export interface EnteredScreenProps extends FormProps {
  readonly id: string;
}

/** What staff enter for an indicator in the school year: a value, or what it is made of, and the evidence. */
export const EnteredScreen = ({
  id,
  book,
  services,
  environment,
  onCancel,
  onSaved,
}: EnteredScreenProps) => {
  const styles = useFormScreenStyles();
  const text = useScreenText();
  const [entered] = useState(() => book.entered(id));
  const [draft, setDraft] = useState<MeasurementDraft>(entered?.measurement ?? blank);
  const [way, setWay] = useState<'value' | 'ratio'>(
    draft.numerator !== '' || draft.denominator !== '' ? 'ratio' : 'value',
  );
  if (entered === null) return <p role="status">{text('detail.unknownIndicator')}</p>;
  const change = (part: Partial<MeasurementDraft>): void => setDraft({ ...draft, ...part });
  const { name, year, isManual, measurement, cells } = entered;
  const changed = measurementKeys.filter(
    (key: MeasurementKey) => draft[key].trim() !== measurement[key].trim(),
  );
  return (
    <FormScreen
      title={text(isManual ? 'entered.titleManual' : 'entered.titleDeclared', { id })}
      about={`${book.items.find((item) => item.id === id)?.name ?? ''} · ${book.year}`}
      environment={environment}
      save={() => services.saveMeasurement({ id, name, year, draft, before: cells, changed })}
      onSaved={(report) => onSaved(id, report)}
      onCancel={onCancel}
    >
      {!isManual && <p className={styles.help}>{text('entered.declaredHelp')}</p>}
      <Choice
        label={text('entered.way')}
        value={way}
        options={[
          { value: 'value', label: text('entered.asValue') },
          { value: 'ratio', label: text('entered.asRatio') },
        ]}
        onChoose={setWay}
      />
      {way === 'value' ? (
        <Field
          label={text('entered.value')}
          help={text('entered.valueHelp')}
          value={draft.value}
          onChange={(value) => change({ value })}
        />
      ) : (
        <>
          <Field
            label={text('entered.numerator')}
            value={draft.numerator}
            onChange={(numerator) => change({ numerator })}
          />
          <Field
            label={text('entered.denominator')}
            value={draft.denominator}
            onChange={(denominator) => change({ denominator })}
          />
        </>
      )}
      <Field
        label={text('entered.evidence')}
        help={text('entered.evidenceHelp')}
        value={draft.evidence}
        onChange={(evidence) => change({ evidence })}
        long
      />
    </FormScreen>
  );
};

const blank: MeasurementDraft = { value: '', numerator: '', denominator: '', evidence: '' };
