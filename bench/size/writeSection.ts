import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces the part of a document between the marks of that name, so that several commands can each
 * write what they measured.
 *
 * Throws when the document has no such part.
 */
export const writeSection = (file: string, name: string, text: string): void => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const document = readFileSync(file, 'utf8');
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no part ${name}`);
  writeFileSync(
    file,
    `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`,
  );
};
