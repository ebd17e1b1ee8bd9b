import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { rectAddress } from '../../book/address';
import { rectOf } from '../../book/Rect';
import { cellText } from '../grid/cellText';
import { createPageEngine } from './createPageEngine';
import { FormulaBar } from './FormulaBar';
import { openBlank, openBytes, type Opened, openSample } from './openBytes';
import { OpenMenu } from './OpenMenu';
import { PaneFrame } from './PaneFrame';
import { exposeProbe } from './exposeProbe';
import type { Manifest, RibbonButton } from './readManifest';
import { RibbonBar } from './RibbonBar';
import { saveBytes } from './saveBytes';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { Switches, type View } from './Switches';
import { fillText, texts as allTexts } from './texts';
import type { EntryProblem } from './SheetEdits';
import { useFileDrop } from './useFileDrop';
import { WorkbookSession } from './WorkbookSession';

export interface WorkbenchAppProps {
  readonly manifest: Manifest;
  /** The address of the pane's page. */
  readonly page: string;
  readonly first: Opened;
  readonly initialView: View;
}

const engine = createPageEngine();

/** What a workbook that the add-in makes is called in the downloads; Excel gives a name of its own. */
const madeFile = 'Kopija.xlsx';

/** The workbench: a workbook in a grid, the add-in's ribbon and pane, and the switches. */
export const WorkbenchApp = ({ manifest, page, first, initialView }: WorkbenchAppProps) => {
  const [view, setView] = useState(initialView);
  const [message, setMessage] = useState<string | null>(null);
  const [isPaneShown, setPaneShown] = useState(true);
  const [running, setRunning] = useState<string | null>(null);
  const texts = allTexts[view.language];

  const createSession = useCallback(
    (opened: Opened): WorkbookSession | null =>
      opened.kind === 'refused'
        ? null
        : new WorkbookSession({
            ...opened,
            addIn: manifest.addIn,
            engine,
            onPaneAsked: setPaneShown,
            onWorkbookMade: (bytes) => saveBytes(bytes, madeFile),
          }),
    [manifest],
  );
  const [session, setSession] = useState(() => createSession(first));

  const open = useCallback(
    (opened: Opened): void => {
      if (opened.kind === 'refused') {
        setMessage(opened.message);
        return;
      }
      setMessage(null);
      setSession(createSession(opened));
    },
    [createSession],
  );

  const version = useSyncExternalStore(
    useCallback((listener) => session?.subscribe(listener) ?? (() => undefined), [session]),
    () => session?.version ?? 0,
  );

  useEffect(() => {
    if (session) exposeProbe(session);
  }, [session]);
  useEffect(() => session?.behave(view.behaviour), [session, view.behaviour]);
  useEffect(() => {
    document.documentElement.lang = view.language;
    document.documentElement.dataset.theme = view.theme;
    document.title = allTexts[view.language].title;
  }, [view.language, view.theme]);

  const openFile = async (file: File): Promise<void> =>
    open(openBytes(new Uint8Array(await file.arrayBuffer()), file.name, view.language));

  const press = async (button: RibbonButton): Promise<void> => {
    if (button.action.kind === 'pane') {
      setPaneShown(true);
      return;
    }
    setRunning(button.id);
    try {
      await session?.runCommand(button.action.name);
    } finally {
      setRunning(null);
    }
  };

  const follow = (target: string): void => {
    if (/^[a-z]+:/i.test(target)) setMessage(fillText(texts.outside, { place: target }));
    else if (!session?.follow(target)) setMessage(fillText(texts.notThere, { place: target }));
  };
  const report = (problem: EntryProblem): void =>
    setMessage(
      problem.kind === 'refused'
        ? texts.refused
        : [problem.alert.title, problem.alert.message || texts.notAllowed]
            .filter((part) => part !== '')
            .join('. '),
    );
  const drop = useRef<(file: File) => void>(() => undefined);
  useEffect(() => {
    drop.current = (file) => void openFile(file);
  });
  const isDragging = useFileDrop(drop);

  const selection = session?.selection ?? rectOf(0, 0);
  return (
    <div className="workbench" data-busy={session?.isBusy ?? false}>
      <header className="top">
        <div className="brand">
          <h1>{texts.title}</h1>
          <span>{texts.subtitle}</span>
        </div>
        <OpenMenu
          texts={texts}
          onSample={(name) => void openSample(name, view.language).then(open)}
          onBlank={() => open(openBlank(view.language))}
          onFile={(file) => void openFile(file)}
        />
        <button
          type="button"
          className="plain"
          disabled={!session}
          onClick={() => void session?.save().then((bytes) => saveBytes(bytes, session.fileName))}
        >
          {texts.save}
        </button>
        <span className="file-name">{session?.fileName}</span>
        <Switches view={view} texts={texts} onChange={setView} />
      </header>
      <div className="ribbon">
        <RibbonBar
          manifest={manifest}
          language={view.language}
          running={running}
          onPress={(button) => void press(button)}
        />
        <span className="status" role="status">
          {session?.isBusy ? texts.working : ''}
        </span>
      </div>
      {message !== null && (
        <div className="message" role="alert">
          <span>{message}</span>
          <button type="button" onClick={() => setMessage(null)}>
            {texts.close}
          </button>
        </div>
      )}
      <FormulaBar
        address={rectAddress(selection)}
        content={
          session?.sheet
            ? cellText(session.sheet, selection.row, selection.column, view.language)
            : ''
        }
        cellLabel={texts.cell}
        contentLabel={texts.content}
        onGo={follow}
        onEnter={(text) => {
          const problem = session?.edits.type(selection.row, selection.column, text, view.language);
          if (problem) report(problem);
        }}
      />
      <main className="work">
        <div className="sheet">
          {session && (
            <SheetGrid
              session={session}
              language={view.language}
              texts={texts}
              version={version}
              onProblem={report}
              onFollow={follow}
            />
          )}
          {session && (
            <SheetTabs
              sheets={session.book.sheets}
              active={session.sheet}
              label={texts.sheets}
              onActivate={(sheet) => session.activate(sheet)}
            />
          )}
        </div>
        <aside
          className="pane"
          aria-label={texts.pane}
          data-shown={isPaneShown}
          ref={(pane) => pane?.style.setProperty('--pane-width', `${String(view.width)}px`)}
        >
          <div className="pane-head">
            <span>{manifest.group[view.language]}</span>
            <button type="button" aria-label={texts.closePane} onClick={() => setPaneShown(false)}>
              ×
            </button>
          </div>
          {session && (
            <PaneFrame
              session={session}
              page={page}
              language={view.language}
              theme={view.theme}
              title={texts.pane}
            />
          )}
        </aside>
      </main>
      {isDragging && <div className="drop">{texts.drop}</div>}
    </div>
  );
};
