import { useEffect, useRef } from 'react';
import type { GridLanguage } from '../grid/showValue';
import type { WorkbookSession } from './WorkbookSession';

export interface PaneFrameProps {
  readonly session: WorkbookSession;
  readonly page: string;
  readonly language: GridLanguage;
  readonly theme: 'light' | 'dark';
  readonly title: string;
}

const displayLanguages: Readonly<Record<GridLanguage, string>> = { lv: 'lv-LV', en: 'en-US' };

/**
 * The production pane under the genuine office.js, in a frame of another origin, as Excel on the web
 * holds it. Another language or workbook loads it anew, as Excel does.
 */
export const PaneFrame = ({ session, page, language, theme, title }: PaneFrameProps) => {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const parent = place.current;
    if (!parent) return undefined;
    const endpoint = session.connectPane(displayLanguages[language]);
    const frame = document.createElement('iframe');
    const { origin } = new URL(page);
    endpoint.post = (text) => frame.contentWindow?.postMessage(text, origin);
    const receive = (event: MessageEvent): void => {
      if (event.source === frame.contentWindow && event.origin === origin) {
        void endpoint.receive(event.data);
      }
    };
    window.addEventListener('message', receive);
    // The name has to be there before the page is: office.js reads it when it starts.
    frame.name = endpoint.windowName;
    frame.className = 'pane-frame';
    frame.src = endpoint.addinUrl(page);
    parent.replaceChildren(frame);
    return () => {
      window.removeEventListener('message', receive);
      endpoint.post = () => undefined;
      frame.remove();
    };
  }, [session, page, language]);

  useEffect(() => {
    const frame = place.current?.querySelector('iframe');
    if (!frame) return;
    frame.title = title;
    // Excel on the web tells add-ins of no theme; they follow the browser, and this is how a frame
    // is told of it.
    frame.style.colorScheme = theme;
  }, [session, page, language, theme, title]);

  return <div className="pane-place" ref={place} />;
};
