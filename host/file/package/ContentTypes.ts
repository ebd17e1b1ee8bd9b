import { appendLike, attributeOf, childrenOf, removeElement } from '../xml/elements';
import { parseXml, printXml, type XmlDocument } from '../xml/parseXml';

/** What each part of a package is, by its path or its extension. */
export class ContentTypes {
  changed = false;
  private readonly xml: XmlDocument;

  constructor(text: string, part: string) {
    this.xml = parseXml(text, part);
  }

  of(path: string): string {
    const own = this.overrideOf(path);
    if (own) return attributeOf(own, 'ContentType') ?? '';
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = childrenOf(this.xml.root, 'Default').find(
      (one) => attributeOf(one, 'Extension')?.toLowerCase() === extension,
    );
    return attributeOf(byExtension ?? null, 'ContentType') ?? '';
  }

  set(path: string, type: string): void {
    if (this.of(path) === type) return;
    removeElement(this.overrideOf(path));
    appendLike(this.xml.root, 'Override', { PartName: `/${path}`, ContentType: type });
    this.changed = true;
  }

  remove(path: string): void {
    const own = this.overrideOf(path);
    if (!own) return;
    removeElement(own);
    this.changed = true;
  }

  print(): string {
    return printXml(this.xml);
  }

  private overrideOf(path: string) {
    const wanted = `/${path}`.toLowerCase();
    return (
      childrenOf(this.xml.root, 'Override').find(
        (one) => attributeOf(one, 'PartName')?.toLowerCase() === wanted,
      ) ?? null
    );
  }
}
