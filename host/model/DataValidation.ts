import type {
  DataValidation as BookValidation,
  NewDataValidation,
  ValidationRule,
} from '../book/DataValidation';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import type { Range } from './Range';
import { readRule, writeRule } from './validationRule';

type Members = 'clear' | 'errorAlert' | 'ignoreBlanks' | 'prompt' | 'rule' | 'type';

const types: Readonly<Record<ValidationRule['kind'], Excel.DataValidation['type']>> = {
  any: 'None',
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

const alertStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

type Validation = Omit<NewDataValidation, 'rects'>;

const fresh: Validation = {
  rule: { kind: 'any' },
  allowBlank: true,
  prompt: null,
  alert: { style: 'stop', title: '', message: '' },
};

/** What may be typed into the cells of a range; the rule read is that of its first cell. */
export class DataValidation
  extends HostObject
  implements Implements<Excel.DataValidation, Members>
{
  readonly className = 'DataValidation';

  constructor(private readonly range: Range) {
    super();
  }

  get type(): Excel.DataValidation['type'] {
    return types[this.current().rule.kind];
  }

  get rule(): Excel.DataValidationRule {
    return readRule(this.current().rule);
  }

  set rule(rule: Excel.DataValidationRule) {
    this.replace({ rule: writeRule(rule, this.range) });
  }

  get ignoreBlanks(): boolean {
    return this.current().allowBlank;
  }

  set ignoreBlanks(allowBlank: boolean) {
    this.replace({ allowBlank });
  }

  get prompt(): Excel.DataValidationPrompt {
    const { prompt } = this.current();
    return {
      showPrompt: prompt !== null,
      title: prompt?.title ?? '',
      message: prompt?.message ?? '',
    };
  }

  set prompt({ showPrompt, title, message }: Excel.DataValidationPrompt) {
    if (title.length > 32 || message.length > 255) throw refusals.argument();
    this.replace({ prompt: showPrompt ? { title, message } : null });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    const { alert } = this.current();
    const styles = Object.keys(alertStyles) as (keyof typeof alertStyles)[];
    return {
      showAlert: alert !== null,
      style: styles.find((name) => alertStyles[name] === alert?.style) ?? 'Stop',
      title: alert?.title ?? '',
      message: alert?.message ?? '',
    };
  }

  set errorAlert({ showAlert, style, title, message }: Excel.DataValidationErrorAlert) {
    if (title.length > 32 || message.length > 255) throw refusals.argument();
    this.replace({
      alert: showAlert ? { style: alertStyles[style], title, message } : null,
    });
  }

  clear(): void {
    this.range.model.guardSheet(this.range.sheet);
    this.range.sheet.setValidation(this.range.rect, null);
  }

  private current(): BookValidation | Validation {
    const { sheet, rect } = this.range;
    return sheet.validationAt(rect.row, rect.column) ?? fresh;
  }

  private replace(patch: Partial<Validation>): void {
    this.range.model.guardSheet(this.range.sheet);
    const { rule, allowBlank, prompt, alert } = this.current();
    this.range.sheet.setValidation(this.range.rect, { rule, allowBlank, prompt, alert, ...patch });
  }
}
