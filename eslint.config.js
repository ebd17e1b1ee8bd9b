const tseslint = require('typescript-eslint');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');

/** Imports that a folder may not make: the arrows of ARCHITECTURE.md, kept by lint. */
const forbid = (...patterns) => [
  'error',
  { patterns: patterns.map(([group, message]) => ({ group, message })) },
];
const pure = [
  ['react', 'react-dom', 'react-dom/*', '@fluentui/*'],
  'Pure folders know nothing of the user interface.',
];
const noI18n = [['**/i18n', '**/i18n/*'], 'Labels come into pure folders as an argument.'];
const noExcel = [['**/excel', '**/excel/*'], 'Only the entry points hand the workbook in.'];
const noHost = [['**/host/*', '**/host/**'], 'The add-in does not know the embedded host.'];
const above = (...names) => [
  names.flatMap((name) => [`**/${name}`, `**/${name}/*`]),
  'Arrows run one way: workbook ← indicators ← sheets, template ← recalculate ← taskpane, commands.',
];
/** No clock, no randomness, no Office, no page in pure folders. */
const impure = ['Office', 'Excel', 'OfficeExtension', 'window', 'document', 'Date', 'performance'];

module.exports = tseslint.config(
  { ignores: ['node_modules', 'dist', 'out', 'coverage'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Leaving a member out of a copy is what rest siblings are for.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': forbid(noHost),
      'office-addins/load-object-before-read': 'off',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@fluentui/react-components',
              allowImportNames: [
                'FluentProvider',
                'makeStaticStyles',
                'makeStyles',
                'mergeClasses',
                'shorthands',
              ],
              message:
                'Use Button and tokens of src/taskpane/parts: everything else of Fluent is weighed first.',
            },
          ],
          patterns: [{ group: noHost[0], message: noHost[1] }],
        },
      ],
    },
  },
  {
    files: ['host/workbench/**/*.tsx'],
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/workbook/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': forbid(
        noHost,
        pure,
        noI18n,
        noExcel,
        above('indicators', 'sheets', 'taskpane', 'commands'),
      ),
      'no-restricted-globals': ['error', ...impure],
    },
  },
  {
    files: ['src/indicators/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': forbid(
        noHost,
        pure,
        noI18n,
        noExcel,
        above('sheets', 'taskpane', 'commands'),
      ),
      'no-restricted-globals': ['error', ...impure],
    },
  },
  {
    files: ['src/sheets/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': forbid(noHost, pure, noI18n, noExcel, above('taskpane', 'commands')),
      'no-restricted-globals': ['error', ...impure],
    },
  },
  {
    files: ['src/template/**/*.ts', 'src/share/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': forbid(noHost, pure, noI18n, noExcel, above('taskpane', 'commands')),
      'no-restricted-globals': ['error', ...impure],
    },
  },
  {
    files: ['host/**/*.ts'],
    ignores: ['host/cli/**', 'host/workbench/**', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': forbid([
        ['**/src/*', '**/src/**'],
        'Only the command line and the workbench load the add-in.',
      ]),
    },
  },
);
