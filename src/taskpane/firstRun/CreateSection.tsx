import { useState } from 'react';
import { type PresetName, presetNames } from '../../template/presets/presetNames';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import { lookAtWorkbook } from '../model/followWorkbook';
import type { PaneModel } from '../model/PaneModel';
import { Button } from '../parts/Button';
import { Choice } from '../parts/Choice';
import { FaultNotice } from '../parts/FaultNotice';
import { useText } from '../parts/LanguageContext';
import { PlainFindings } from '../parts/PlainFindings';
import { Section } from '../parts/Section';
import { useAction } from '../parts/useAction';
import { offerYears, schoolYearOf } from '../year/offerYears';

export interface CreateSectionProps {
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Makes the sheets that a school begins with, in the open workbook. */
export const CreateSection = ({ model, environment }: CreateSectionProps) => {
  const text = useText();
  const today = model.now();
  const years = offerYears(null, today);
  const [year, setYear] = useState(schoolYearOf(today));
  const [preset, setPreset] = useState<PresetName | 'none'>('music-report');
  const { state, start } = useAction(async () => {
    const report = await model.services.create({ preset: preset === 'none' ? null : preset, year });
    if (report.outcome !== 'refused') await lookAtWorkbook(model);
    return report;
  });
  const running = state.kind === 'running';
  return (
    <Section heading={text('pane.firstRun.create.heading')}>
      <Choice
        label={text('pane.firstRun.create.preset')}
        value={preset}
        options={([...presetNames, 'none'] as const).map((value) => ({
          value,
          label: text(`pane.firstRun.presets.${value}`),
        }))}
        disabled={running}
        onChoose={setPreset}
      />
      <Choice
        label={text('pane.year.label')}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: formatSchoolYear(one) }))}
        disabled={running}
        onChoose={(value) => setYear(years.find((one) => String(one) === value) ?? year)}
      />
      <div>
        <Button appearance="primary" disabledFocusable={running} onClick={() => start()}>
          {text('pane.firstRun.create.run')}
        </Button>
      </div>
      <div role="status">
        {running && text('pane.firstRun.create.running')}
        {state.kind === 'done' && state.result.summary}
      </div>
      {state.kind === 'done' && <PlainFindings findings={state.result.findings} />}
      {state.kind === 'failed' && (
        <FaultNotice error={state.error} at={state.at} environment={environment} />
      )}
    </Section>
  );
};
