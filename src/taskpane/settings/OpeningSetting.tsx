import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../parts/tokens';
import { useEffect, useState } from 'react';
import { CheckBox } from '../parts/CheckBox';
import { FaultNotice } from '../parts/FaultNotice';
import { useText } from '../parts/LanguageContext';
import { Section } from '../parts/Section';
import { useAction } from '../parts/useAction';
import type { PaneServices } from '../services/PaneServices';

const useStyles = makeStyles({
  remark: { color: tokens.colorNeutralForeground3 },
});

export interface OpeningSettingProps {
  readonly services: PaneServices;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Whether the pane opens together with this workbook. */
export const OpeningSetting = ({ services, environment }: OpeningSettingProps) => {
  const styles = useStyles();
  const text = useText();
  const [opens, setOpens] = useState(() => services.opensWithWorkbook());
  const { state, start } = useAction(services.setOpensWithWorkbook);
  const failed = state.kind === 'failed';
  useEffect(() => {
    // What could not be kept must not look as if it had been.
    if (failed) setOpens(services.opensWithWorkbook());
  }, [failed, services]);
  return (
    <Section heading={text('pane.settings.opening.heading')}>
      <CheckBox
        checked={opens}
        disabled={state.kind === 'running'}
        onChange={(wanted) => {
          setOpens(wanted);
          start(wanted);
        }}
      >
        {text('pane.settings.opening.label')}
      </CheckBox>
      <div className={styles.remark}>{text('pane.settings.opening.remark')}</div>
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
    </Section>
  );
};
