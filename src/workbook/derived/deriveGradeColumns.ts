import type { NamedTable } from '../tables/GridTable';
import type { Grades } from '../grades/readGrades';

/** Adds `Līmenis`, `Balles` and `Procenti` to the grades. */
export const deriveGradeColumns = (table: NamedTable<'Vertejumi'>, grades: Grades): void => {
  table.derive({ lv: 'Līmenis', en: 'Level', compute: () => grades.levels });
  table.derive({ lv: 'Balles', en: 'Marks', compute: () => grades.marks });
  table.derive({ lv: 'Procenti', en: 'Percent', compute: () => grades.fractions });
};
