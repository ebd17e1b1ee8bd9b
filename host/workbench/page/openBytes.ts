import { FileError } from '../../file/FileError';
import { newWorkbook } from '../../file/newWorkbook';
import { openWorkbook, type WorkbookFile } from '../../file/openWorkbook';
import { translate } from '../../../src/i18n/translate';
import type { GridLanguage } from '../grid/showValue';
import { fillText, texts } from './texts';

/** A file that is open, or a sentence that says why it cannot be. */
export type Opened =
  | { readonly kind: 'open'; readonly file: WorkbookFile; readonly fileName: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Opens the bytes of an .xlsx. */
export const openBytes = (bytes: Uint8Array, fileName: string, language: GridLanguage): Opened => {
  try {
    return { kind: 'open', file: openWorkbook(bytes), fileName };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {
      kind: 'refused',
      message: translate(language, `files.${error.code}`, { path: fileName }),
    };
  }
};

/** Opens one of the samples that come with the workbench. */
export const openSample = async (name: string, language: GridLanguage): Promise<Opened> => {
  const fileName = `${name}.xlsx`;
  const response = await fetch(`samples/${fileName}`);
  if (!response.ok) {
    return { kind: 'refused', message: fillText(texts[language].badFile, { path: fileName }) };
  }
  return openBytes(new Uint8Array(await response.arrayBuffer()), fileName, language);
};

export const openBlank = (language: GridLanguage): Opened => ({
  kind: 'open',
  file: newWorkbook(language === 'lv' ? 'Lapa1' : 'Sheet1'),
  fileName: texts[language].blankFile,
});
