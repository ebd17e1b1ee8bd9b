import { useState } from 'react';

export interface FormulaBarProps {
  /** The address of the selection. */
  readonly address: string;
  readonly content: string;
  readonly cellLabel: string;
  readonly contentLabel: string;
  /** Goes to an address or a name. */
  readonly onGo: (place: string) => void;
  readonly onEnter: (text: string) => void;
}

interface FieldProps {
  readonly value: string;
  readonly label: string;
  readonly className: string;
  readonly onCommit: (text: string) => void;
}

/** A field that takes what was typed when Enter is pressed, and forgets it otherwise. */
const Field = ({ value, label, className, onCommit }: FieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className={className}
      aria-label={label}
      spellCheck={false}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
        if (event.key !== 'Enter' || typed === null) return;
        onCommit(typed);
        setTyped(null);
      }}
    />
  );
};

/** The address of the selection and what its first cell holds; both can be typed into. */
export const FormulaBar = (props: FormulaBarProps) => {
  const { address, content, cellLabel, contentLabel, onGo, onEnter } = props;
  return (
    <div className="formula-bar">
      <Field className="name-box" value={address} label={cellLabel} onCommit={onGo} />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <Field className="formula" value={content} label={contentLabel} onCommit={onEnter} />
    </div>
  );
};
