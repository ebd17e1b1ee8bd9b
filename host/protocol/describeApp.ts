/** What an add-in is told of the application and the document that it runs in. */
export interface AppContext {
  /** The language of Excel's interface. */
  displayLanguage?: string;
  /** The language of the document's numbers and dates; the interface's by default. */
  contentLanguage?: string;
  /** Requirement sets and their versions, as `isSetSupported` answers them. */
  requirementSets?: Readonly<Record<string, string>>;
  sharedRuntime?: boolean;
  addinName?: string;
  documentUrl?: string;
}

/** What the host models: `ExcelApi` as far as the npm package of office.js goes. */
const defaultSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
};

const noGuid = '00000000-0000-0000-0000-000000000000';
/** The library's number for Excel on the web. */
const excelWebApp = 16;

/** `Excel$Web$16.01$<language>$<guid>$<dialog>$<logging>$<flags>`, as the add-in's URL carries it. */
export const describeHost = ({ displayLanguage = 'en-US', sharedRuntime = false }: AppContext) =>
  [
    'Excel',
    'Web',
    '16.01',
    displayLanguage,
    noGuid,
    '',
    'disableLogging',
    sharedRuntime ? '1' : '0',
  ].join('$');

/** The context that the library asks for when it starts. */
export const describeApp = (
  app: AppContext,
  instanceId: string,
  settings: ReadonlyMap<string, string>,
): object => {
  const { displayLanguage = 'en-US', contentLanguage = displayLanguage } = app;
  return {
    _id: instanceId,
    _appName: excelWebApp,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.17628.41003',
    _appUILocale: displayLanguage,
    _dataLocale: contentLanguage,
    _docUrl: app.documentUrl ?? '',
    _clientMode: 1,
    _settings: [...settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: noGuid,
    _appInstanceId: instanceId,
    _requirementMatrix: JSON.stringify(app.requirementSets ?? defaultSets),
    _addinName: app.addinName ?? '',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
};
