import { useContext } from 'react';
import { type ExcelFaultCode, toExcelFault } from '../../excel/ExcelFault';
import { describeFault } from '../../i18n/describeFault';
import { CopyableDetails } from './CopyableDetails';
import { LanguageContext, useText } from './LanguageContext';
import { Notice } from './Notice';
import { writeTechnicalDetails } from './writeTechnicalDetails';

export interface FaultNoticeProps {
  /** Whatever an action was rejected with. */
  readonly error: unknown;
  readonly at: Date;
  /** Where we run, for technical details. */
  readonly environment: string;
}

/** Whether a part of the add-in could not be fetched from its server. */
const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ChunkLoadError' || (error.cause !== undefined && isNotLoaded(error.cause)));

/** A failure as a sentence and a next step, with details that can be copied. */
export const FaultNotice = ({ error, at, environment }: FaultNoticeProps) => {
  const language = useContext(LanguageContext);
  const text = useText();
  const code: ExcelFaultCode = toExcelFault(error).code;
  const words = isNotLoaded(error)
    ? { message: text('pane.notLoaded.message'), remedy: text('pane.notLoaded.remedy') }
    : describeFault(code, language);
  return (
    <Notice intent="error" {...words}>
      <CopyableDetails details={writeTechnicalDetails(error, environment, at)} />
    </Notice>
  );
};
