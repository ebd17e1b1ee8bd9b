/** Every file of tests that the mutants have to face, as one: `jest.mutation.config.js` names them. */
for (const file of globalThis.mutationTests) require(`../${file}`);
