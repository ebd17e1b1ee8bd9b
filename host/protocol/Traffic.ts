import { ActionType, type RequestBody } from './RequestBody';

/** What went over the wire since the count began. */
export interface Traffic {
  /** Round trips of the add-in's own, each one `context.sync()`: requests that only let go of kept
   * references, as `Excel.run` sends them at its end, are not counted. */
  syncs: number;
  /** All requests. */
  requests: number;
  actions: number;
  bytesUp: number;
  bytesDown: number;
}

/** Whether a request does nothing but let kept references go. */
export const isCleanUp = ({ Actions: actions }: RequestBody): boolean =>
  actions.some(({ Name }) => Name === '_RemoveReference') &&
  actions.every(
    ({ Name, ActionType: type }) =>
      Name === '_RemoveReference' || type === ActionType.Instantiate || type === ActionType.Trace,
  );

/** The length of a text in UTF-8, without making a copy of what may be megabytes. */
export const bytesOf = (text: string): number => {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      // A pair of surrogates is one character of four bytes.
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
};
