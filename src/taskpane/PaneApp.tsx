import { FluentProvider } from '@fluentui/react-components';
import { Button } from './parts/Button';
import { type Language, translatePane } from '../i18n/translate';
import type { PaneModel } from './model/PaneModel';
import type { Connection } from './office/connectOffice';
import { useDarkTheme } from './office/useDarkTheme';
import { usePageStyles, usePaneAppStyles } from './PaneApp.styles';
import { darkTheme, lightTheme } from './paneThemes';
import { CopyableDetails } from './parts/CopyableDetails';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { LanguageContext } from './parts/LanguageContext';
import { Notice } from './parts/Notice';
import { writeTechnicalDetails } from './parts/writeTechnicalDetails';
import { ConnectionNotice } from './shell/ConnectionNotice';
import { Shell } from './shell/Shell';
import { useStore } from './store/Store';

export interface PaneAppProps {
  readonly connection: Connection;
  readonly model: PaneModel;
  /** The interface's; its texts have been loaded. */
  readonly language: Language;
}

/** The pane in its theme and language, whatever Excel does and whatever of ours throws. */
export const PaneApp = ({ connection, model, language }: PaneAppProps) => {
  usePageStyles();
  const styles = usePaneAppStyles();
  const { theme } = useStore(model.settings);
  const connected = connection.kind === 'excel';
  const isOfficeDark = useDarkTheme(connected ? connection.ground : null);
  const dark = theme === 'auto' ? isOfficeDark : theme === 'dark';
  const environment = connected ? connection.environment : '';

  const renderError = (error: unknown, retry: () => void) => (
    <div className={styles.message}>
      <Notice
        intent="error"
        message={translatePane(language, 'pane.crash.message')}
        remedy={translatePane(language, 'pane.crash.remedy')}
      >
        <Button
          onClick={() => {
            model.run.forget();
            model.place.set('home');
            retry();
          }}
        >
          {translatePane(language, 'pane.crash.retry')}
        </Button>
        <CopyableDetails details={writeTechnicalDetails(error, environment, new Date())} />
      </Notice>
    </div>
  );

  return (
    <FluentProvider className={styles.root} theme={dark ? darkTheme : lightTheme}>
      <LanguageContext value={language}>
        <ErrorBoundary renderError={renderError}>
          {connected ? (
            <Shell model={model} environment={environment} />
          ) : (
            <ConnectionNotice kind={connection.kind} />
          )}
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
};
