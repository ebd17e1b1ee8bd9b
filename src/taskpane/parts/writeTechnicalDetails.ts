import packageJson from '../../../package.json';
import { ExcelFault } from '../../excel/ExcelFault';

/** The error at the bottom of a chain of causes: where it really went wrong. */
const findRoot = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? findRoot(error.cause) : error;

const describeError = (error: unknown): string => {
  if (error instanceof ExcelFault) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
};

/**
 * What whoever helps needs to know of a failure: our version, where we run, when, what and where in
 * the code. Nothing from the workbook is added to it.
 */
export const writeTechnicalDetails = (error: unknown, environment: string, at: Date): string => {
  const root = findRoot(error);
  return [
    `Kvalitātes aplis ${packageJson.version}`,
    environment,
    at.toISOString(),
    describeError(error),
    root instanceof Error ? (root.stack ?? '') : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
};
