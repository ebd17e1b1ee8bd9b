import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Opens a file, recalculates all of it some times, and writes the milliseconds of each, then the
 * results, a line each.
 */
const source = (file: string, output: string, rounds: number): string => `
Sub Measure
  Dim arguments(0) As New com.sun.star.beans.PropertyValue
  arguments(0).Name = "Hidden"
  arguments(0).Value = True
  document = StarDesktop.loadComponentFromURL("file://${file}", "_blank", 0, arguments())
  document.calculateAll()
  target = FreeFile
  Open "${output}" For Output As #target
  For round = 1 To ${rounds}
    began = GetSystemTicks()
    document.calculateAll()
    Print #target, "ms" & Chr(9) & (GetSystemTicks() - began)
  Next
  sheet = document.Sheets.getByName("Formulas")
  row = 0
  Do While sheet.getCellByPosition(0, row).String <> ""
    Print #target, sheet.getCellByPosition(0, row).String & Chr(9) & Str(sheet.getCellByPosition(1, row).Value)
    row = row + 1
  Loop
  Close #target
  document.close(True)
  StarDesktop.terminate()
End Sub
`;

/** Puts the macro into a profile of LibreOffice, as `Standard.Bench.Measure`. */
export const writeMacro = (profile: string, file: string, output: string, rounds: number): void => {
  const folder = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(folder, { recursive: true });
  const head = (type: string, dtd: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${type} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}">\n`;
  const script = 'xmlns:script="http://openoffice.org/2000/script"';
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  writeFileSync(
    join(folder, 'Bench.xba'),
    `${head('script:module', 'module.dtd')}<script:module ${script} script:name="Bench" script:language="StarBasic">${escape(source(file, output, rounds))}</script:module>`,
  );
  const list = (elements: string): string =>
    `${head('library:library', 'library.dtd')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`;
  writeFileSync(join(folder, 'script.xlb'), list('<library:element library:name="Bench"/>'));
  writeFileSync(join(folder, 'dialog.xlb'), list(''));
};
