/**
 * Queues the name by which a sheet of ours is known.
 *
 * Excel refuses a name that exists, and with it the rest of the batch: whoever has made the same
 * sheet since our look keeps it. Only a name by which the look found no sheet of ours gives way.
 */
export const claimName = (
  context: Excel.RequestContext,
  name: string,
  range: Excel.Range,
  deadNames: ReadonlySet<string>,
): void => {
  const { names } = context.workbook;
  if (deadNames.has(name)) names.getItem(name).delete();
  names.add(name, range);
};
