import { useEffect, useRef } from 'react';
import { HomeScreen } from '../home/HomeScreen';
import type { PaneModel } from '../model/PaneModel';
import { useText } from '../parts/LanguageContext';
import { openLater } from '../parts/openLater';
import { useStore } from '../store/Store';
import { Navigation } from './Navigation';
import type { PanePlace } from './places';
import { SettingsGear } from './SettingsGear';
import { useShellStyles } from './Shell.styles';

const FindingsScreen = openLater(
  async () => (await import('../findings/FindingsScreen')).FindingsScreen,
);
const IndicatorsScreen = openLater(
  async () => (await import('../indicators/IndicatorsScreen')).IndicatorsScreen,
);
const PlanScreen = openLater(async () => (await import('../plan/PlanScreen')).PlanScreen);
const SettingsScreen = openLater(
  async () => (await import('../settings/SettingsScreen')).SettingsScreen,
);
const YearScreen = openLater(async () => (await import('../year/YearScreen')).YearScreen);

export interface ShellProps {
  readonly model: PaneModel;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** The pane's frame: its name, the way to each place, and the screen of the place. */
export const Shell = ({ model, environment }: ShellProps) => {
  const styles = useShellStyles();
  const text = useText();
  const place = useStore(model.place);
  const screen = useRef<HTMLElement>(null);
  const shown = useRef(place);

  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    // Who came by a link or the ribbon reads on at the new screen; who chose in the list stays there.
    if (!document.activeElement?.closest('nav, header')) screen.current?.focus();
  }, [place]);

  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>{text('pane.title')}</h1>
        <SettingsGear here={place === 'settings'} onGo={() => model.place.set('settings')} />
      </header>
      <Navigation place={place} onGo={model.place.set} />
      <main
        ref={screen}
        className={styles.screen}
        tabIndex={-1}
        aria-label={placeName(text, place)}
      >
        <Screen place={place} model={model} environment={environment} />
      </main>
    </>
  );
};

const placeName = (text: ReturnType<typeof useText>, place: PanePlace): string =>
  text(`pane.places.${place}`);

interface ScreenProps extends ShellProps {
  readonly place: PanePlace;
}

/** The screen of a place; those that read results get those of the last recalculation. */
const Screen = ({ place, model, environment }: ScreenProps) => {
  const { report } = useStore(model.run);
  switch (place) {
    case 'home':
      return <HomeScreen model={model} environment={environment} />;
    case 'indicators':
      return <IndicatorsScreen model={model} environment={environment} />;
    case 'findings':
      return <FindingsScreen report={report} model={model} environment={environment} />;
    case 'plan':
      return <PlanScreen model={model} environment={environment} />;
    case 'year':
      return <YearScreen model={model} environment={environment} />;
    case 'settings':
      return <SettingsScreen model={model} environment={environment} />;
  }
};
