/** What went over the wire since the count began. */
export interface Traffic {
  /** Requests that carried actions: each is one `context.sync()` of the add-in. */
  requests: number;
  actions: number;
  bytesUp: number;
  bytesDown: number;
}

const encoder = new TextEncoder();

/** The length of a text in UTF-8, without making a copy of plain ASCII texts. */
export const bytesOf = (text: string): number => {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) return i + encoder.encode(text.slice(i)).length;
  }
  return text.length;
};
