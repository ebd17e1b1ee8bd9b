import { Button } from './Button';
import { useRef, useState } from 'react';
import { useCopyableDetailsStyles } from './CopyableDetails.styles';
import { useText } from './LanguageContext';
import { Summary } from './Summary';

export interface CopyableDetailsProps {
  readonly details: string;
  /** What the details are; technical ones when left out. */
  readonly summary?: string;
}

/** Technical details, folded away, that can be copied to whoever helps. */
export const CopyableDetails = ({ details, summary }: CopyableDetailsProps) => {
  const styles = useCopyableDetailsStyles();
  const text = useText();
  const label = summary ?? text('pane.fault.details');
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<'copied' | 'copyByHand' | null>(null);

  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(details);
      setAnswer('copied');
    } catch {
      // Excel on the web may deny its frames the clipboard; the text then stands selected.
      setAnswer('copyByHand');
    }
  };

  return (
    <details>
      <Summary className={styles.summary}>{label}</Summary>
      <div className={styles.body}>
        <textarea
          ref={area}
          className={styles.text}
          aria-label={label}
          readOnly
          rows={6}
          value={details}
        />
        <Button size="small" onClick={() => void copy()}>
          {text('pane.fault.copy')}
        </Button>
        <span role="status">{answer !== null && text(`pane.fault.${answer}`)}</span>
      </div>
    </details>
  );
};
