import type { ExcelFaultCode } from '../excel/ExcelFault';
import { type Language, translatePane } from './translate';

/** A failure of Excel in words: what happened, and what to do. */
export interface FaultText {
  readonly message: string;
  readonly remedy: string;
}

/** Puts a failure of Excel into words of the reader's language. */
export const describeFault = (code: ExcelFaultCode, language: Language): FaultText => ({
  message: translatePane(language, `faults.${code}.message`),
  remedy: translatePane(language, `faults.${code}.remedy`),
});
