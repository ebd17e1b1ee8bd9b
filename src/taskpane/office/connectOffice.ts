import type { Language } from '../../i18n/translate';
import { chooseLanguage } from './chooseLanguage';

/** How the page stands to Excel. */
export type Connection = Connected | NotConnected;

export interface Connected {
  readonly kind: 'excel';
  readonly language: Language;
  /** Ground of the task pane as Office paints it (`#RRGGBB`); null where Office does not say. */
  readonly ground: string | null;
  /** Where and in what version we run, for technical details. */
  readonly environment: string;
}

export interface NotConnected {
  readonly kind: 'connecting' | 'outside-excel' | 'excel-too-old' | 'no-answer';
  readonly language: Language;
}

/** How long Office may take to greet us before the pane says so, in milliseconds. */
export const greetingPatience = 20_000;

/** What the manifest asks for, checked again where a host does not heed it. */
const required = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
] as const;

const readConnected = (office: typeof Office): Connected => {
  const { displayLanguage, diagnostics, officeTheme } = office.context;
  // Typed as always there, but absent in Excel on the web.
  const theme: Office.OfficeTheme | undefined = officeTheme;
  return {
    kind: 'excel',
    language: chooseLanguage(displayLanguage),
    ground: theme?.bodyBackgroundColor ?? null,
    environment: `${diagnostics.host} · ${diagnostics.platform} · ${diagnostics.version}`,
  };
};

/**
 * Waits for Office and says how the page stands to it, again whenever that changes.
 *
 * `office` is undefined where office.js could not be loaded; `pageLanguage` is the browser's, used
 * until Office tells its own.
 */
export const connectOffice = async (
  office: typeof Office | undefined,
  pageLanguage: string | undefined,
  onChange: (connection: Connection) => void,
): Promise<void> => {
  const language = chooseLanguage(pageLanguage);
  if (office === undefined) return onChange({ kind: 'outside-excel', language });

  onChange({ kind: 'connecting', language });
  const timer = setTimeout(() => onChange({ kind: 'no-answer', language }), greetingPatience);
  const { host } = await office.onReady();
  clearTimeout(timer);
  if (host !== office.HostType.Excel) return onChange({ kind: 'outside-excel', language });

  const { requirements } = office.context;
  const met = required.every(([set, version]) => requirements.isSetSupported(set, version));
  onChange(met ? readConnected(office) : { kind: 'excel-too-old', language });
};
