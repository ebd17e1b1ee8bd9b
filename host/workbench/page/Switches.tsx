import type { GridLanguage } from '../grid/showValue';
import { type Behaviour, behaviours } from './Behaviour';
import type { WorkbenchTexts } from './texts';

export const paneWidths = [320, 350, 450] as const;
export type PaneWidth = (typeof paneWidths)[number];

/** How the workbench shows itself and the pane. */
export interface View {
  readonly language: GridLanguage;
  readonly theme: 'light' | 'dark';
  readonly width: PaneWidth;
  readonly behaviour: Behaviour;
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly name: string;
  readonly chosen: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChoose: (value: T) => void;
}

const Choice = <T extends string | number>(props: ChoiceProps<T>) => {
  const { label, name, chosen, choices, onChoose } = props;
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        name={name}
        value={String(chosen)}
        onChange={(event) => {
          const found = choices.find(([value]) => String(value) === event.target.value);
          if (found) onChoose(found[0]);
        }}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={String(value)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
};

export interface SwitchesProps {
  readonly view: View;
  readonly texts: WorkbenchTexts;
  readonly onChange: (view: View) => void;
}

/** The switches of the workbench: language, theme, width of the pane, and how Excel behaves. */
export const Switches = ({ view, texts, onChange }: SwitchesProps) => (
  <div className="switches">
    <Choice
      name="language"
      label={texts.language}
      chosen={view.language}
      choices={[
        ['lv', 'Latviešu'],
        ['en', 'English'],
      ]}
      onChoose={(language) => onChange({ ...view, language })}
    />
    <Choice
      name="theme"
      label={texts.theme}
      chosen={view.theme}
      choices={[
        ['light', texts.light],
        ['dark', texts.dark],
      ]}
      onChoose={(theme) => onChange({ ...view, theme })}
    />
    <Choice
      name="width"
      label={texts.width}
      chosen={view.width}
      choices={paneWidths.map((width) => [width, `${String(width)} px`] as const)}
      onChoose={(width) => onChange({ ...view, width })}
    />
    <Choice
      name="behaviour"
      label={texts.behaviour}
      chosen={view.behaviour}
      choices={behaviours.map((behaviour) => [behaviour, texts.behaviours[behaviour]] as const)}
      onChoose={(behaviour) => onChange({ ...view, behaviour })}
    />
  </div>
);
