const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');

/** The address in manifest.xml; `ADDIN_URL` names the one from which a school's Excel loads us. */
const developmentUrl = 'https://localhost:3000';

/** Where the built add-in will be served from, without a slash at the end. */
const readAddinUrl = () => {
  const url = new URL(process.env.ADDIN_URL ?? developmentUrl);
  if (url.protocol !== 'https:') throw new Error(`ADDIN_URL must be https: ${url.href}`);
  return url.href.replace(/\/$/, '');
};

/** Strips types only: `npm run typecheck` checks them. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** Our code behind the pane's buttons. */
const ours = /[\\/]src[\\/](?!taskpane[\\/]).*\.ts$/;

/**
 * The task pane and the ribbon's functions in one page, for the shared runtime, with the manifest
 * and the icons beside it: everything that a web server has to give.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = (_, { mode }) => ({
  name: 'add-in',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/start.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/add-in'),
    filename: '[name].[contenthash].js',
    chunkFilename: '[name].[contenthash].js',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: { rules: [typescript] },
  plugins: [
    // Every language at once is for the command line and the tests.
    new NormalModuleReplacementPlugin(/^\.\/texts$/, './loadedTexts'),
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      minify: { collapseWhitespace: true, removeComments: true, keepClosingSlash: true },
    }),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          transform: (content) => String(content).replaceAll(developmentUrl, readAddinUrl()),
        },
        { from: 'assets/*.{png,html,css}', info: { minimized: true } },
      ],
    }),
  ],
  optimization: {
    splitChunks: {
      chunks: 'async',
      cacheGroups: {
        default: false,
        // With the chunk `recalculation`: what comes unasked, ahead of the first press.
        engine: { test: ours, name: 'engine', minChunks: 2, priority: 1, enforce: true },
        // What else the pane can do and show, each in one file: apart they were a seventh larger.
        actions: {
          test: ours,
          name: 'actions',
          chunks: ({ name }) => name !== 'recalculation' && name !== 'taskpane',
          enforce: true,
        },
        screens: {
          test: /[\\/]src[\\/](taskpane[\\/].*\.tsx?|i18n[\\/]screens\..*\.json)$/,
          name: 'screens',
          enforce: true,
        },
      },
    },
  },
  devtool: 'source-map',
  performance: false,
  // The two modes and the command line keep their caches apart.
  cache: {
    type: 'filesystem',
    name: `add-in-${mode}`,
    buildDependencies: { config: [__filename] },
  },
  stats: 'errors-warnings',
});
