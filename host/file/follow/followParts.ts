import type { Book } from '../../book/Book';
import type { Package } from '../package/Package';
import type { PackageDraft } from '../package/PackageDraft';
import type { StructureLog } from '../StructureLog';
import { SheetOrigin } from '../workbook/SheetOrigin';
import { followCommentShapes, followComments } from './followComments';
import { followDrawing, followFormulas, followPivotSource } from './followDrawing';

/** Lets parts that the book does not hold follow what happened to its structure. */
export function followParts(
  book: Book,
  source: Package,
  draft: PackageDraft,
  log: StructureLog,
): void {
  if (log.empty) return;
  for (const sheet of book.sheets) {
    const { origin } = sheet;
    if (!(origin instanceof SheetOrigin) || !log.shifted(origin.name)) continue;
    for (const link of source.relationships(origin.path).all) {
      const text = link.external ? null : draft.text(link.target);
      if (text === null) continue;
      const { typeName, target } = link;
      if (typeName === 'comments' || typeName === 'threadedComment') {
        draft.set(target, followComments(text, target, origin.name, log));
      } else if (typeName === 'vmlDrawing') {
        draft.set(target, followCommentShapes(text, origin.name, log));
      } else if (typeName === 'drawing') {
        draft.set(target, followDrawing(text, target, origin.name, log));
      }
    }
  }
  for (const { name } of source.entries) {
    const follow = /^xl\/charts\/[^/]+\.xml$/i.test(name)
      ? followFormulas
      : /^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name)
        ? followPivotSource
        : null;
    const text = follow ? draft.text(name) : null;
    if (follow && text !== null) draft.set(name, follow(text, name, log));
  }
}
