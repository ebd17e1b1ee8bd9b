const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** What the parts that are made when saving are. */
export const contentTypes = {
  worksheet: `${spreadsheet}worksheet+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  table: `${spreadsheet}table+xml`,
  styles: `${spreadsheet}styles+xml`,
  sharedStrings: `${spreadsheet}sharedStrings+xml`,
} as const;
