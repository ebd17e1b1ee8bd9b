const path = require('node:path');

/** Strips types only: `npm run typecheck` checks them. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/**
 * The add-in as one script without a page, for the command line and the tests.
 *
 * It runs beside the genuine office.js, in one realm, so it may assume neither a page nor
 * Node, loads nothing later, and leaves one global: `KvalitatesAplis`.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = () => ({
  name: 'command-line',
  mode: 'production',
  target: 'es2022',
  entry: './src/commandLine.ts',
  output: {
    path: path.resolve(__dirname, 'dist/command-line'),
    filename: 'kvalitates-aplis.js',
    publicPath: '',
    chunkFormat: false,
    chunkLoading: false,
    library: { type: 'var', name: 'KvalitatesAplis' },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: {
    rules: [typescript],
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  // Names and lines stay readable in what the command line prints when something of ours fails.
  optimization: { minimize: false, moduleIds: 'named' },
  devtool: false,
  performance: false,
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  // Whoever typed a command wants its answer, not news of a build that went well.
  stats: 'errors-only',
});
