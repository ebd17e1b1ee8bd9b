/** @type {import('jest').Config} */
module.exports = {
  // No test is about time; a slow machine is no reason to fail.
  testTimeout: 120_000,
  testMatch: [
    '<rootDir>/{src,host,samples,sbom,trust,bench}/**/*.test.{ts,tsx}',
    '<rootDir>/*.test.ts',
  ],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        // Types are checked by `npm run typecheck`; here they are only stripped.
        diagnostics: false,
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'node10',
          ignoreDeprecations: '6.0',
          verbatimModuleSyntax: false,
          isolatedModules: true,
          jsx: 'react-jsx',
          esModuleInterop: true,
          resolveJsonModule: true,
          target: 'ES2022',
        },
      },
    ],
  },
};
