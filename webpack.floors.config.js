const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

/** Strips types only: `npm run typecheck` checks them. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

const floors = ['react', 'fluent'];

/**
 * What no pane made of React and Fluent UI can be smaller than: two pages with one button, which
 * the pane's size and start are held against. Nothing of it is in the add-in.
 *
 * @returns {import('webpack').Configuration}
 */
module.exports = () => ({
  name: 'floors',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: Object.fromEntries(floors.map((name) => [name, `./bench/start/floors/${name}.tsx`])),
  output: {
    path: path.resolve(__dirname, 'dist/floors'),
    filename: '[name].js',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  plugins: floors.map(
    (name) =>
      new HtmlPlugin({
        filename: `${name}.html`,
        chunks: [name],
        scriptLoading: 'defer',
        title: name,
      }),
  ),
  devtool: false,
  performance: false,
  cache: { type: 'filesystem', name: 'floors', buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
});
