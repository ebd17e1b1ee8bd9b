import { useRef } from 'react';
import type { WorkbenchTexts } from './texts';

export interface OpenMenuProps {
  readonly texts: WorkbenchTexts;
  readonly onSample: (name: string) => void;
  readonly onBlank: () => void;
  readonly onFile: (file: File) => void;
}

/** What can be opened: the samples, a blank workbook, or somebody's own file. */
export const OpenMenu = ({ texts, onSample, onBlank, onFile }: OpenMenuProps) => {
  const picker = useRef<HTMLInputElement>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (action: () => void) => () => {
    if (menu.current) menu.current.open = false;
    action();
  };
  return (
    <details className="menu" ref={menu}>
      <summary>{texts.open}</summary>
      <div className="menu-items">
        {Object.entries(texts.samples).map(([name, label]) => (
          <button
            key={name}
            type="button"
            data-sample={name}
            onClick={choose(() => onSample(name))}
          >
            {label}
          </button>
        ))}
        <button type="button" data-sample="blank" onClick={choose(onBlank)}>
          {texts.blank}
        </button>
        <button type="button" onClick={choose(() => picker.current?.click())}>
          {texts.openFile}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xltx"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </details>
  );
};
