import { useText } from '../parts/LanguageContext';
import { Choice } from '../parts/Choice';
import { Section } from '../parts/Section';
import type { PaneModel } from '../model/PaneModel';
import { useStore } from '../store/Store';
import { OpeningSetting } from './OpeningSetting';
import { themeChoices } from './PaneSettings';
import { SelfCheckSection } from './SelfCheckSection';

export interface SettingsScreenProps {
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** What a person may choose, the self-check, and what happens to the data. */
export const SettingsScreen = ({ model, environment }: SettingsScreenProps) => {
  const text = useText();
  const settings = useStore(model.settings);
  return (
    <>
      <Section heading={text('pane.settings.pane')}>
        <Choice
          label={text('pane.settings.language.label')}
          value={settings.language ?? 'auto'}
          options={(['auto', 'lv', 'en'] as const).map((value) => ({
            value,
            label: text(`pane.settings.language.${value}`),
          }))}
          onChoose={(value) =>
            model.settings.set({ ...settings, language: value === 'auto' ? null : value })
          }
        />
        <Choice
          label={text('pane.settings.theme.label')}
          value={settings.theme}
          options={themeChoices.map((value) => ({
            value,
            label: text(`pane.settings.theme.${value}`),
          }))}
          onChoose={(theme) => model.settings.set({ ...settings, theme })}
        />
      </Section>
      <OpeningSetting services={model.services} environment={environment} />
      <SelfCheckSection services={model.services} environment={environment} />
      <Section heading={text('pane.settings.privacy.heading')}>
        <p>{text('pane.settings.privacy.here')}</p>
        <p>{text('pane.settings.privacy.fetched')}</p>
        <p>{text('pane.settings.privacy.kept')}</p>
      </Section>
    </>
  );
};
