const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');

/** Strips types only: `npm run typecheck` checks them. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/**
 * The page of the workbench, for development and tests; nothing of it is in the add-in.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = () => ({
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { workbench: './host/workbench/page/start.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash].js',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  module: { rules: [typescript] },
  plugins: [
    new CopyPlugin({
      patterns: [
        'host/workbench/page/index.html',
        'host/workbench/page/workbench.css',
        { from: 'samples/*.xlsx', to: 'samples/[name][ext]' },
      ],
    }),
  ],
  devtool: false,
  performance: false,
  cache: { type: 'filesystem', name: 'workbench', buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
});
