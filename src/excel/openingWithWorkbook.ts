import { ExcelFault } from './ExcelFault';

/** The document setting by which Office opens a pane of this id together with the document. */
const settingName = 'Office.AutoShowTaskpaneWithDocument';

/** Whether the pane opens together with the open workbook. */
export const readOpening = (): boolean =>
  Office.context.document.settings.get(settingName) === true;

/** Keeps in the workbook whether the pane opens together with it; rejects with an ExcelFault. */
export const keepOpening = (opens: boolean): Promise<void> => {
  const { settings } = Office.context.document;
  if (opens) settings.set(settingName, true);
  else settings.remove(settingName);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ExcelFault('unknown', `${error.code}: ${error.message}`));
    });
  });
};
