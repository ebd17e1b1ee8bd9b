import { foldText } from '../foldText';
import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';

const grades = ['I', 'II', 'III'] as const;
/** The quality grade of a teacher's work. */
export type QualityGrade = (typeof grades)[number];

const spelling = /^(?:([123])|(i{1,3}))\.?(?: ?(?:kvalitātes )?pakāpe)?$/u;

/** A quality grade: I–III or 1–3, alone or before "pakāpe". */
export const readQualityGrade = (cell: CellValue): Reading<QualityGrade> => {
  if (typeof cell === 'boolean') return unreadable;
  if (isBlank(cell)) return null;
  const text = String(cell).trim();
  const match = text.length > 40 ? null : spelling.exec(foldText(text));
  if (!match) return unreadable;
  const rank = match[1] ? Number(match[1]) : (match[2] ?? '').length;
  return grades[rank - 1] ?? unreadable;
};
