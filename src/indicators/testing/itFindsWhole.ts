import type { Finding } from '../../workbook/Finding';
import { findIn, type TestSchool } from './findIn';

/** What is left out is `warning` or nothing. */
type Expected = Partial<Finding> & Pick<Finding, 'code'>;

/** Tests that a school gives one finding of a code, with its place, value and all that it names. */
export const itFindsWhole = (
  cases: readonly (readonly [school: TestSchool, finding: Expected])[],
): void => {
  it.each(cases.map(([school, { code, ...rest }]) => [code, school, rest] as const))(
    '%s says where it is and of what',
    (code, school, finding) => {
      expect(findIn(school, code)).toEqual([
        {
          ...{ code, severity: 'warning', row: null, column: null, value: null, params: {} },
          ...finding,
        },
      ]);
    },
  );
};
