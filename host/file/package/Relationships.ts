import { appendLike, attributeOf, childrenOf, removeElement } from '../xml/elements';
import { parseXml, printXml, type XmlDocument } from '../xml/parseXml';
import { relativeTarget, resolveTarget } from './partPaths';

export interface Relationship {
  readonly id: string;
  /** The whole type; compare by `typeName`. */
  readonly type: string;
  /** The last word of the type: `worksheet`, `table`. The same in both flavours of the format. */
  readonly typeName: string;
  /** The path of a part, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** The links of one part to others. */
export class Relationships {
  changed = false;
  private readonly xml: XmlDocument;

  /** `text` null: the part has none yet. */
  constructor(
    private readonly owner: string,
    text: string | null,
    part: string,
  ) {
    const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"/>`;
    this.xml = parseXml(text ?? empty, part);
  }

  get all(): Relationship[] {
    return childrenOf(this.xml.root, 'Relationship').map((element) => {
      const type = attributeOf(element, 'Type') ?? '';
      const external = attributeOf(element, 'TargetMode')?.toLowerCase() === 'external';
      const target = attributeOf(element, 'Target') ?? '';
      return {
        id: attributeOf(element, 'Id') ?? '',
        type,
        typeName: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : resolveTarget(this.owner, target),
        external,
      };
    });
  }

  byId(id: string): Relationship | null {
    return this.all.find((one) => one.id === id) ?? null;
  }

  byType(typeName: string): Relationship[] {
    return this.all.filter((one) => one.typeName === typeName);
  }

  /** Adds a link of an Office type, or of another family of types, and returns its id. */
  add(
    typeName: string,
    target: string,
    options: { external?: boolean; strict?: boolean; family?: string } = {},
  ): string {
    const taken = new Set(this.all.map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    appendLike(this.xml.root, 'Relationship', {
      Id: `rId${number}`,
      Type: (options.family ?? (options.strict ? strict : transitional)) + typeName,
      Target: options.external ? target : relativeTarget(this.owner, target),
      TargetMode: options.external ? 'External' : null,
    });
    this.changed = true;
    return `rId${number}`;
  }

  remove(id: string): void {
    for (const element of childrenOf(this.xml.root, 'Relationship')) {
      if (attributeOf(element, 'Id') !== id) continue;
      removeElement(element);
      this.changed = true;
    }
  }

  print(): string {
    return printXml(this.xml);
  }
}
