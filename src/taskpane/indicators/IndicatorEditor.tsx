import { useContext, useState } from 'react';
import type { OpenedRow } from '../../editing/openIndicators';
import {
  blankDraft,
  type DraftKey,
  type IndicatorDraft,
} from '../../indicators/draft/IndicatorDraft';
import { Field, type FieldMessage } from '../parts/Field';
import { LanguageContext } from '../parts/LanguageContext';
import { useScreenText } from '../parts/useScreenText';
import { ComputedFields } from './ComputedFields';
import type { Defer } from './deferWork';
import type { EditorPart } from './EditorPart';
import type { FormProps } from './FormProps';
import { FormScreen } from './FormScreen';
import { useFormScreenStyles } from './FormScreen.styles';
import { PreviewPanel } from './PreviewPanel';
import { TargetFields } from './TargetFields';
import { usePreview } from './usePreview';

export interface IndicatorEditorProps extends FormProps {
  /** Null makes a new indicator. */
  readonly id: string | null;
  readonly defer: Defer;
}

const nothing: OpenedRow = { draft: blankDraft, cells: null };

/**
 * A row of the catalogue with help: tables, fields and conditions from lists, and, while it is being
 * filled in, what it comes to. Nothing is written before it is saved.
 */
export const IndicatorEditor = ({
  id,
  book,
  services,
  environment,
  defer,
  onCancel,
  onSaved,
}: IndicatorEditorProps) => {
  const styles = useFormScreenStyles();
  const text = useScreenText();
  const language = useContext(LanguageContext);
  // What was opened stays what the row is held against, whatever is read meanwhile.
  const [opened] = useState<OpenedRow>(() => book.open(id) ?? nothing);
  const [draft, setDraft] = useState<IndicatorDraft>(opened.draft);
  const preview = usePreview(book, draft, id, defer);
  const change = (part: Partial<IndicatorDraft>): void => setDraft({ ...draft, ...part });
  // What nobody has come to yet is no fault of a new indicator.
  const isToCome = (key: DraftKey | null): boolean =>
    id === null && key !== null && preview.draft[key].trim() === '';
  const messagesOf = (key: DraftKey | null): readonly FieldMessage[] =>
    preview.findings
      .filter((finding) => finding.key === key && finding.severity !== 'note' && !isToCome(key))
      .map(({ severity, message, remedy, position }) => ({
        severity,
        text: [
          ...(position === null ? [] : [`${text('edit.position', { position })}:`]),
          message,
          remedy,
        ].join(' '),
      }));
  const part: EditorPart = { draft, change, messagesOf, book, language };

  const save = () => {
    const { cells } = opened;
    return services.saveIndicator({
      opened: id === null || cells === null ? null : { draft: opened.draft, cells },
      draft,
    });
  };
  return (
    <FormScreen
      title={id === null ? text('edit.titleNew') : text('edit.titleEdit', { id })}
      about={id === null ? '' : opened.draft.name}
      environment={environment}
      save={save}
      onSaved={(report) => onSaved(draft.id.trim(), report)}
      onCancel={onCancel}
    >
      {id === null && (
        <Field
          label={text('edit.id')}
          help={text('edit.idHelp')}
          value={draft.id}
          messages={messagesOf('id')}
          onChange={(value) => change({ id: value })}
        />
      )}
      <Field
        label={text('edit.name')}
        value={draft.name}
        // Long names are seen whole; a name stays one line in its cell.
        onChange={(name) => change({ name: name.replace(/\s*\n\s*/gu, ' ') })}
        long
      />
      <Field
        label={text('edit.area')}
        value={draft.area}
        suggestions={book.choices.areas}
        onChange={(area) => change({ area })}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text('edit.sectionWhat')}</legend>
        <ComputedFields {...part} />
      </fieldset>
      {(preview.draft.measure !== '' || preview.draft.table !== '') && (
        <PreviewPanel preview={preview} />
      )}
      <TargetFields {...part} />
    </FormScreen>
  );
};
