import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { FileError } from '../FileError';

/** A document whose root is known to be there. */
export interface XmlDocument {
  readonly document: Document;
  readonly root: Element;
}

/** Parses a small part. Throws FileError `malformed-xml` on anything that is not well-formed. */
export function parseXml(text: string, part: string): XmlDocument {
  let document: Document;
  try {
    const parser = new DOMParser({
      locator: false,
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    document = parser.parseFromString(text, 'text/xml');
  } catch (error) {
    throw new FileError('malformed-xml', error instanceof Error ? error.message : '', part);
  }
  const root = document.documentElement;
  if (!root || document.doctype) throw new FileError('malformed-xml', 'no root or a DTD', part);
  return { document, root };
}

/** The text of a document; the declaration is the one it was read with. */
export function printXml({ document }: XmlDocument): string {
  return new XMLSerializer().serializeToString(document);
}
