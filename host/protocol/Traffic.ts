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

const encoder = new TextEncoder();

/** The length of a text in UTF-8, without making a copy of plain ASCII texts. */
export const bytesOf = (text: string): number => {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return i + encoder.encode(text.slice(i)).length;
  }
  return text.length;
};
