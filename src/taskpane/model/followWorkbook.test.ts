import { createTestModel } from '../testing/createTestModel';
import { computed, finding, refused } from '../testing/reports';
import { followWorkbook } from './followWorkbook';

const current = {
  kind: 'current',
  calculatedAt: '20.11.2026. 09:10',
  schoolYear: '2024./2025.',
} as const;

const follow = async (parts: Parameters<typeof createTestModel>[0] = {}) => {
  let edit: () => void = () => undefined;
  const model = createTestModel({
    ...parts,
    services: {
      inspect: async () => ({ tables: ['Iestatijumi'] }),
      results: async () => current,
      watchInput: async (onInput) => {
        edit = onInput;
      },
      ...parts.services,
    },
  });
  await followWorkbook(model);
  return { model, edit: () => edit(), view: () => model.workbook.get() };
};

describe('followWorkbook', () => {
  it('calls current results out of date once somebody edits the data, and current after a press', async () => {
    const { model, edit, view } = await follow();
    expect(view()).toMatchObject({ results: current });
    edit();
    expect(view()).toMatchObject({ results: { ...current, kind: 'outdated' } });
    await model.run.start();
    expect(view()).toMatchObject({
      results: { kind: 'current', calculatedAt: '22.11.2026. 14:05' },
    });
  });

  it('leaves the results as they were after a check and after a refusal', async () => {
    const report = refused(finding('error', 'Lapa ir aizsargāta.'));
    const { model, edit, view } = await follow({ recalculate: async () => report });
    edit();
    await model.run.check();
    await model.run.start();
    expect(view()).toMatchObject({ results: { kind: 'outdated' } });
  });

  it('asks for no results where there are no tables', async () => {
    const results = jest.fn();
    const services = { inspect: async () => ({ tables: [] }), results };
    const { view } = await follow({ services, recalculate: async () => computed() });
    expect(view()).toEqual({ kind: 'seen', tables: [], results: { kind: 'never' } });
    expect(results).not.toHaveBeenCalled();
  });

  it('keeps what kept it from looking', async () => {
    const error = new Error('busy');
    const { view } = await follow({ services: { inspect: () => Promise.reject(error) } });
    expect(view()).toMatchObject({ kind: 'failed', error });
  });

  it('looks again after a press that succeeds where the first look did not', async () => {
    const inspect = jest
      .fn<Promise<{ tables: readonly string[] }>, []>()
      .mockRejectedValueOnce(new Error('busy'))
      .mockResolvedValue({ tables: ['Iestatijumi'] });
    const { model, view } = await follow({ services: { inspect } });
    await model.run.start();
    await Promise.resolve();
    expect(view()).toMatchObject({ kind: 'seen', results: current });
  });
});
