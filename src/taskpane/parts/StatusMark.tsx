import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Status } from '../../indicators/IndicatorResult';
import { tokens } from './tokens';

const useStyles = makeStyles({
  root: { display: 'inline-block', minWidth: '20px', textAlign: 'center', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  fair: { color: tokens.colorStatusWarningForeground1 },
  poor: { color: tokens.colorStatusDangerForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const tones: Readonly<Record<Status, 'good' | 'fair' | 'poor' | 'quiet'>> = {
  met: 'good',
  'partly-met': 'fair',
  'not-met': 'poor',
  'on-track': 'good',
  behind: 'fair',
  'no-data': 'quiet',
  'not-applicable': 'quiet',
  'no-target': 'quiet',
};

export interface StatusMarkProps {
  readonly status: Status;
  /** `✔`; the word of the status stands beside it, or is read out with the row. */
  readonly sign: string;
}

/** The sign of a status in its colour, which never says anything that words do not. */
export const StatusMark = ({ status, sign }: StatusMarkProps) => {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[tones[status]])} aria-hidden>
      {sign}
    </span>
  );
};
