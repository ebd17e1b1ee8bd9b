import type { NotConnected } from '../office/connectOffice';
import { useText } from '../parts/LanguageContext';
import { Notice } from '../parts/Notice';
import { usePaneAppStyles } from '../PaneApp.styles';

export interface ConnectionNoticeProps {
  readonly kind: NotConnected['kind'];
}

/** What the page says while Excel is not there to talk to. */
export const ConnectionNotice = ({ kind }: ConnectionNoticeProps) => {
  const styles = usePaneAppStyles();
  const text = useText();
  return (
    <main className={styles.message}>
      <h1 className={styles.title}>{text('pane.title')}</h1>
      {kind === 'connecting' ? (
        <p role="status">{text('pane.connection.connecting')}</p>
      ) : (
        <Notice
          intent={kind === 'no-answer' ? 'error' : 'info'}
          message={text(`pane.connection.${kind}.message`)}
          remedy={text(`pane.connection.${kind}.remedy`)}
        />
      )}
    </main>
  );
};
