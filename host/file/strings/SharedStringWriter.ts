import { encodeCellText, escapeText } from '../xml/xmlText';
import type { SharedStringList } from './readSharedStrings';

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Gives texts their numbers when a workbook is saved; new ones come at the end of the list. */
export class SharedStringWriter {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly source: SharedStringList,
    /** The part as read, or null when the workbook has none. */
    private readonly text: string | null,
    private readonly namespace: string,
  ) {
    source.texts.forEach((one, index) => {
      if (!source.rich.has(index) && !this.numbers.has(one)) this.numbers.set(one, index);
    });
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.source.texts.length + this.added.length;
    this.numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  print(): string {
    const { prefix } = this.source;
    const items = this.added.map((text) => printItem(text, prefix)).join('');
    const total = this.source.texts.length + this.added.length;
    if (this.text === null) {
      return `${header}<sst xmlns="${this.namespace}" count="${total}" uniqueCount="${total}">${items}</sst>`;
    }
    const start = this.text.indexOf(`<${prefix}sst`);
    const startEnd = this.text.indexOf('>', start);
    // Both counts are hints and may be absent; where they stand they have to grow.
    const tag = this.text
      .slice(start, startEnd)
      .replace(/\/$/, '')
      .replace(
        /(\s(?:unique)?[cC]ount=)(["'])(\d+)\2/g,
        (_, name: string, quote: string, n: string) =>
          [name, quote, Number(n) + this.added.length, quote].join(''),
      );
    const body = this.source.end < 0 ? '' : this.text.slice(startEnd + 1, this.source.end);
    const rest = this.source.end < 0 ? '' : this.text.slice(this.source.end);
    const close = this.source.end < 0 ? `</${prefix}sst>` : rest;
    return `${this.text.slice(0, start)}${tag}>${body}${items}${close}`;
  }
}

/** One plain item; blanks at its ends, and line ends, survive only when asked for. */
function printItem(text: string, prefix: string): string {
  const preserve = /^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '';
  const content = escapeText(encodeCellText(text));
  return `<${prefix}si><${prefix}t${preserve}>${content}</${prefix}t></${prefix}si>`;
}
