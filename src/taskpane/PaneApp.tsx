import { Button, FluentProvider } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { translate } from '../i18n/translate';
import type { Connection } from './connectOffice';
import { ConnectionNotice } from './ConnectionNotice';
import { CopyableDetails } from './CopyableDetails';
import { ErrorBoundary } from './ErrorBoundary';
import { LanguageContext } from './LanguageContext';
import { Notice } from './Notice';
import { usePageStyles, usePaneAppStyles } from './PaneApp.styles';
import { darkTheme, lightTheme } from './paneThemes';
import type { RecalculationRun } from './RecalculationRun';
import { TaskPane } from './TaskPane';
import { useDarkTheme } from './useDarkTheme';
import { writeTechnicalDetails } from './writeTechnicalDetails';

export interface PaneAppProps {
  readonly connection: Connection;
  readonly run: RecalculationRun;
}

/** The pane in its theme and language, whatever Excel does and whatever of ours throws. */
export const PaneApp = ({ connection, run }: PaneAppProps) => {
  usePageStyles();
  const styles = usePaneAppStyles();
  const state = useSyncExternalStore(run.subscribe, run.getState);
  const connected = connection.kind === 'excel';
  const dark = useDarkTheme(connected ? connection.ground : null);
  const environment = connected ? connection.environment : '';
  const { language } = connection;

  const renderError = (error: unknown, retry: () => void) => (
    <div className={styles.message}>
      <Notice
        intent="error"
        message={translate(language, 'pane.crash.message')}
        remedy={translate(language, 'pane.crash.remedy')}
      >
        <Button
          onClick={() => {
            run.forget();
            retry();
          }}
        >
          {translate(language, 'pane.crash.retry')}
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
            <TaskPane
              state={state}
              environment={environment}
              onRecalculate={() => void run.start()}
            />
          ) : (
            <ConnectionNotice kind={connection.kind} />
          )}
        </ErrorBoundary>
      </LanguageContext>
    </FluentProvider>
  );
};
