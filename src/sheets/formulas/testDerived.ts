import type { Column } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import { readYesNo } from '../../workbook/values/readYesNo';
import type { Clause, Operand } from '../../indicators/conditions/Condition';
import { readBound } from '../../indicators/conditions/compareNumbers';
import { combineOperands } from './combineOperands';
import { allOf, not, type RowTest } from './RowTest';
import { compares, endsWith } from './testCells';
import { testEnrolment } from './testEnrolment';
import { isOnScale, testGradeLevel } from './testGradeLevel';
import { testProgrammeCode } from './testProgrammeCode';
import { testPupilLevel } from './testPupilLevel';
import type { TwinContext } from './TwinContext';

/** A clause over a derived column, said by the columns that it is derived from. */
export const testDerived = (
  clause: Clause,
  { header }: Column,
  context: TwinContext,
): RowTest | null => {
  switch (header) {
    case 'Uzsāka':
    case 'Noslēdza':
    case 'Izstājās':
      return combineOperands(clause, (operand) => {
        const answer = operand.isBlank || operand.isPrefix ? null : readYesNo(operand.text);
        const test = typeof answer === 'boolean' ? testEnrolment(header, context) : null;
        return test && (answer === true ? test : not(test));
      });
    case 'Kods':
    case 'Programmas veids':
      return combineOperands(clause, (operand) => testProgrammeCode(header, operand, context));
    case 'Variants':
      return combineOperands(clause, (operand) => testVariant(operand, context));
    case 'Izglītojamā līmenis':
      return combineOperands(clause, (operand) =>
        named(operand, (word) => testPupilLevel(word, context)),
      );
    case 'Līmenis':
      return combineOperands(clause, (operand) =>
        named(operand, (word) => testGradeLevel(word, context)),
      );
    case 'Balles':
      return testMarks(clause, context);
    default:
      return null;
  }
};

const named = (
  { text, isBlank, isPrefix }: Operand,
  test: (word: string) => RowTest | null,
): RowTest | null => (isBlank || isPrefix ? null : test(foldText(text)));

/** The end of a programme's name: "Klavierspēle II". */
const testVariant = (
  { text, isBlank, isPrefix }: Operand,
  { column }: TwinContext,
): RowTest | null => {
  const programme = column('Programma');
  const variant = foldText(text).toUpperCase();
  if (programme === null || isBlank || isPrefix || !['I', 'II'].includes(variant)) return null;
  return endsWith(programme, ` ${variant}`);
};

const testMarks = ({ operator, operands }: Clause, context: TwinContext): RowTest | null => {
  const [operand] = operands;
  const [grade, scale] = [context.column('Vērtējums'), isOnScale('marks', context)];
  const bound = operand && operands.length === 1 ? readBound(operand.text) : null;
  if (bound === null || operator === '<>' || grade === null || scale === null) return null;
  return allOf([scale, compares(grade, operator, bound)]);
};
