import type { EditPort } from '../editing/editInputRow';
import { createTemplateLabels } from '../i18n/createTemplateLabels';
import type { Language } from '../i18n/translate';
import { createInputSheet } from './createInputSheet';
import { editInputTables } from './editInputTables';
import { lookAtTables } from './lookAtSheets';

/** The open workbook, over Office.js, as the editing of one row needs it. */
export const connectEditing = (context: Excel.RequestContext, language: Language): EditPort => ({
  look: (table, room) => lookAtTables(context, [{ table, room, stampName: null }]),
  edit: (edit) => editInputTables(context, [edit]),
  create: (creation, look) =>
    createInputSheet(context, creation, look, createTemplateLabels(language)),
});
