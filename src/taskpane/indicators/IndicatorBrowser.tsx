import { useContext, useState } from 'react';
import type { IndicatorBook } from '../../editing/openIndicators';
import type { SaveReport } from '../../excel/editWorkbook';
import { translate } from '../../i18n/translate';
import { type Status, statuses } from '../../indicators/IndicatorResult';
import { Choice } from '../parts/Choice';
import { Field } from '../parts/Field';
import { LanguageContext } from '../parts/LanguageContext';
import { useScreenCount, useScreenText } from '../parts/useScreenText';
import type { PaneServices } from '../services/PaneServices';
import { filterIndicators, type IndicatorFilter } from './filterIndicators';
import { useIndicatorBrowserStyles } from './IndicatorBrowser.styles';
import { IndicatorRow } from './IndicatorRow';
import type { IndicatorTask } from './IndicatorTask';
import { Button } from '../parts/Button';

export interface IndicatorBrowserProps {
  readonly book: IndicatorBook;
  readonly services: PaneServices;
  readonly environment: string;
  /** What was just saved. */
  readonly saved: SaveReport | null;
  /** The indicator whose row has the focus when one comes back to the list. */
  readonly returnTo: string | null;
  readonly onTask: (task: IndicatorTask) => void;
  readonly onRefresh: () => Promise<void>;
}

const every = '';

/** The list of indicators with search and filters; each opens in place. */
export const IndicatorBrowser = ({
  book,
  services,
  environment,
  saved,
  returnTo,
  onTask,
  onRefresh,
}: IndicatorBrowserProps) => {
  const styles = useIndicatorBrowserStyles();
  const text = useScreenText();
  const countText = useScreenCount();
  const language = useContext(LanguageContext);
  const [filter, setFilter] = useState<IndicatorFilter>({
    search: '',
    status: null,
    area: null,
    group: 'area',
  });
  const change = (part: Partial<IndicatorFilter>): void => setFilter({ ...filter, ...part });
  const { items } = book;
  const groups = filterIndicators(items, filter);
  const found = groups.reduce((sum, group) => sum + group.items.length, 0);
  const areas = [...new Set(items.map(({ area }) => area))];
  const present = statuses.filter((status) => items.some((item) => item.status === status));
  const titleOf = (key: string): string => {
    if (filter.group === 'status') return translate(language, `statuses.${key as Status}`);
    return key === '' ? text('indicators.noArea') : key;
  };

  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <span className={styles.year}>{text('common.yearTitle', { year: book.year })}</span>
        <Button size="small" onClick={() => void onRefresh()}>
          {text('common.refresh')}
        </Button>
      </div>
      {saved !== null && (
        <p className={styles.saved} role="status">
          {saved.sheet === null
            ? text('indicators.unchanged')
            : countText('indicators.saved', saved.cells, { sheet: saved.sheet })}
        </p>
      )}
      <Field
        label={text('indicators.search')}
        value={filter.search}
        onChange={(search) => change({ search })}
      />
      <div className={styles.filters}>
        <Choice
          label={text('indicators.status')}
          value={filter.status ?? every}
          options={[
            { value: every, label: text('indicators.all') },
            ...present.map((status) => ({
              value: status,
              label: translate(language, `statuses.${status}`),
            })),
          ]}
          onChoose={(status) => change({ status: status === every ? null : (status as Status) })}
        />
        <Choice
          label={text('indicators.group')}
          value={filter.group}
          options={[
            { value: 'area', label: text('indicators.byArea') },
            { value: 'status', label: text('indicators.byStatus') },
          ]}
          onChoose={(group) => change({ group })}
        />
      </div>
      <Choice
        label={text('indicators.area')}
        value={filter.area === null ? every : `+${filter.area}`}
        options={[
          { value: every, label: text('indicators.allAreas') },
          ...areas.map((area) => ({
            value: `+${area}`,
            label: area === '' ? text('indicators.noArea') : area,
          })),
        ]}
        onChoose={(area) => change({ area: area === every ? null : area.slice(1) })}
      />
      <Button onClick={() => onTask({ kind: 'edit', id: null })}>{text('indicators.add')}</Button>
      <p className={styles.count} role="status">
        {items.length === 0
          ? text('indicators.none')
          : found === 0
            ? text('indicators.noneFound')
            : countText('indicators.shown', found, { total: items.length })}
      </p>
      {groups.map(({ key, items: members }) => (
        <section key={key} aria-label={titleOf(key)}>
          <h2 className={styles.heading}>{titleOf(key)}</h2>
          <ul className={styles.list}>
            {members.map((item) => (
              <IndicatorRow
                key={item.id}
                item={item}
                book={book}
                services={services}
                environment={environment}
                isReturnedTo={item.id === returnTo}
                onTask={onTask}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
