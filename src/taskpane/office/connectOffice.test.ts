import { type Connection, connectOffice, greetingPatience } from './connectOffice';

/** Office as far as connecting goes. */
const createOffice = (parts: {
  host?: string | null;
  displayLanguage?: string;
  ground?: string;
  sets?: readonly string[];
  onReady?: () => Promise<unknown>;
}): typeof Office => {
  const { host = 'Excel', displayLanguage = 'lv-LV', ground } = parts;
  const { sets = ['ExcelApi 1.14', 'SharedRuntime 1.1'] } = parts;
  return {
    HostType: { Excel: 'Excel' },
    onReady: parts.onReady ?? (() => Promise.resolve({ host })),
    context: {
      displayLanguage,
      diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.1' },
      officeTheme: ground === undefined ? undefined : { bodyBackgroundColor: ground },
      requirements: {
        isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`),
      },
    },
  } as unknown as typeof Office;
};

const connect = async (office: typeof Office | undefined, pageLanguage?: string) => {
  const seen: Connection[] = [];
  await connectOffice(office, pageLanguage, (connection) => seen.push(connection));
  return seen;
};

afterEach(() => jest.useRealTimers());

describe('connectOffice', () => {
  it('connects to Excel in its language and on its ground', async () => {
    const office = createOffice({ displayLanguage: 'en-GB', ground: '#1F1F1F' });
    expect(await connect(office, 'lv')).toEqual([
      { kind: 'connecting', language: 'lv' },
      {
        kind: 'excel',
        language: 'en',
        ground: '#1F1F1F',
        environment: 'Excel · PC · 16.0.1',
      },
    ]);
  });

  it('does without a theme, which Excel on the web does not tell', async () => {
    expect((await connect(createOffice({}))).at(-1)).toMatchObject({ kind: 'excel', ground: null });
  });

  it('knows a page outside Excel, with and without office.js', async () => {
    expect(await connect(undefined, 'en-US')).toEqual([{ kind: 'outside-excel', language: 'en' }]);
    const seen = await connect(createOffice({ host: null }));
    expect(seen.at(-1)).toEqual({ kind: 'outside-excel', language: 'lv' });
  });

  it.each([['ExcelApi 1.14'], ['SharedRuntime 1.1']])(
    'refuses an Excel with %s only',
    async (set) => {
      const seen = await connect(createOffice({ sets: [set] }));
      expect(seen.at(-1)?.kind).toBe('excel-too-old');
    },
  );

  it('says that Excel does not answer, and connects all the same when it does at last', async () => {
    jest.useFakeTimers();
    let greet: (info: unknown) => void = () => undefined;
    const onReady = () => new Promise((resolve) => (greet = resolve));
    const seen: string[] = [];
    const done = connectOffice(createOffice({ onReady }), undefined, ({ kind }) => seen.push(kind));
    jest.advanceTimersByTime(greetingPatience);
    expect(seen).toEqual(['connecting', 'no-answer']);
    greet({ host: 'Excel' });
    await done;
    expect(seen).toEqual(['connecting', 'no-answer', 'excel']);
  });
});
