import { parseAddress, rectAddress } from '../../book/address';
import { attributeOf, descendantsOf, removeElement } from '../xml/elements';
import { parseXml, printXml } from '../xml/parseXml';
import type { StructureLog } from '../StructureLog';

/** Comments and threaded comments are placed by the address of their cell. */
export function followComments(
  text: string,
  path: string,
  sheet: string,
  log: StructureLog,
): string {
  const xml = parseXml(text, path);
  let touched = false;
  for (const name of ['comment', 'threadedComment']) {
    for (const comment of descendantsOf(xml.root, name)) {
      const rect = parseAddress(attributeOf(comment, 'ref') ?? '');
      const next = rect ? log.rect(rect, sheet) : null;
      if (!rect || next === rect) continue;
      touched = true;
      if (next) comment.setAttribute('ref', rectAddress(next));
      else removeElement(comment);
    }
  }
  return touched ? printXml(xml) : text;
}

/**
 * The boxes of comments, in a dialect that need not be well-formed: their cells and corners are
 * numbers inside a shape, edited in place.
 */
export function followCommentShapes(text: string, sheet: string, log: StructureLog): string {
  return text.replace(/<v:shape\b[^]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape);
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape);
    if (!row || !column) return shape;
    const cell = { row: Number(row[1]), column: Number(column[1]), rows: 1, columns: 1 };
    const next = log.rect(cell, sheet);
    if (next === cell) return shape;
    if (!next) return '';
    const [down, right] = [next.row - cell.row, next.column - cell.column];
    return shape
      .replace(row[0], `<x:Row>${next.row}</x:Row>`)
      .replace(column[0], `<x:Column>${next.column}</x:Column>`)
      .replace(
        /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/,
        (_, open: string, list: string, end: string) => {
          // Left column and offset, top row and offset, right column and offset, bottom row and offset.
          const moved = list.split(',').map((piece, i) => {
            const by = i % 4 === 0 ? right : i % 4 === 2 ? down : 0;
            return by === 0 ? piece : piece.replace(/\d+/, (n) => String(Number(n) + by));
          });
          return open + moved.join(',') + end;
        },
      );
  });
}
