import { makeStyles } from '@fluentui/react-components';
import type { IndicatorPreview } from '../../editing/previewIndicator';
import { StatusMark } from '../parts/StatusMark';
import { useScreenCount, useScreenText } from '../parts/useScreenText';
import { tokens } from '../parts/tokens';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  heading: { color: tokens.colorNeutralForeground3 },
  value: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  population: { color: tokens.colorNeutralForeground2 },
});

export interface PreviewPanelProps {
  readonly preview: IndicatorPreview;
}

/** What the row would come to as it is filled in now: value, rows, status, who is counted. */
export const PreviewPanel = ({ preview }: PreviewPanelProps) => {
  const styles = useStyles();
  const text = useScreenText();
  const countText = useScreenCount();
  const { rows, isShare, target, status, sign, statusText, population, value } = preview;
  const parts = [
    ...(rows === null
      ? []
      : [
          isShare
            ? text('preview.rowsShare', {
                numerator: rows.numerator,
                denominator: rows.denominator,
              })
            : countText('preview.rows', rows.denominator),
        ]),
    ...(target === '' ? [] : [text('preview.target', { target })]),
  ];
  return (
    <div className={styles.root} role="status">
      <span className={styles.heading}>{text('preview.heading')}</span>
      <span className={styles.value}>{value}</span>
      {parts.length > 0 && <span>{parts.join(' · ')}</span>}
      <span>
        <StatusMark status={status} sign={sign} /> {statusText}
      </span>
      {population !== '' && <span className={styles.population}>{population}</span>}
    </div>
  );
};
