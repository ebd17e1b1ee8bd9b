import type { ExcelFaultCode } from '../excel/ExcelFault';
import { describeFault } from './describeFault';
import { languages } from './translate';

/** Every code; a record, so that the compiler misses none. */
const codes: Readonly<Record<ExcelFaultCode, true>> = {
  'cell-being-edited': true,
  'sheet-protected': true,
  'too-large': true,
  conflict: true,
  'host-gone': true,
  unknown: true,
};

describe.each(languages)('faults in %s', (language) => {
  it.each(Object.keys(codes) as ExcelFaultCode[])('%s has a sentence and a next step', (code) => {
    const { message, remedy } = describeFault(code, language);
    expect(message).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
    expect(`${message} ${remedy}`).not.toMatch(/[{}]/);
  });
});
