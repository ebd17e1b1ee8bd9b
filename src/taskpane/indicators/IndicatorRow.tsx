import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { IndicatorItem } from '../../editing/describeIndicators';
import type { IndicatorBook } from '../../editing/openIndicators';
import { StatusMark } from '../parts/StatusMark';
import type { PaneServices } from '../services/PaneServices';
import { useIndicatorRowStyles } from './IndicatorBrowser.styles';
import { IndicatorDetails } from './IndicatorDetails';
import type { IndicatorTask } from './IndicatorTask';

export interface IndicatorRowProps {
  readonly item: IndicatorItem;
  readonly book: IndicatorBook;
  readonly services: PaneServices;
  readonly environment: string;
  /** One comes back to it from a form: it stands open and has the focus. */
  readonly isReturnedTo: boolean;
  readonly onTask: (task: IndicatorTask) => void;
}

/** An indicator in the list; a press opens its explanation in place. */
export const IndicatorRow = ({ item, book, isReturnedTo, ...rest }: IndicatorRowProps) => {
  const styles = useIndicatorRowStyles();
  const [open, setOpen] = useState(isReturnedTo);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { id: indicator, name, sign, status, statusText, value, hasValue } = item;

  useEffect(() => {
    if (isReturnedTo) button.current?.focus();
  }, [isReturnedTo]);

  // Found out when it is opened: formulas and rows of all of them would take too long.
  const detail = useMemo(() => (open ? book.explain(indicator) : null), [open, book, indicator]);
  return (
    <li className={styles.item}>
      <button
        ref={button}
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <StatusMark status={status} sign={sign} />
        <span className={styles.name}>
          <span className={styles.id}>{indicator}</span> {name}{' '}
          <span className={styles.status}>{statusText}</span>
        </span>
        <span className={mergeClasses(styles.value, !hasValue && styles.noValue)}>
          {hasValue ? value : '–'}
        </span>
      </button>
      {detail !== null && (
        <div id={id}>
          <IndicatorDetails detail={detail} book={book} {...rest} />
        </div>
      )}
    </li>
  );
};
