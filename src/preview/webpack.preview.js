/* Builds the try-it page: our own code first, the grid library in chunks that load beside it. */
const path = require('path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');

// The emulator's own reader of the library is TypeScript.
require('tsx/cjs');
const { readMetadata } = require('excel-emulator/node');

const ROOT = path.resolve(__dirname, '../..');

/** Out of dist/, which is what gets deployed. */
const OUTPUT = path.join(ROOT, 'node_modules/.cache/preview');

module.exports = {
  OUTPUT,
  previewConfig: {
    name: 'preview',
    context: ROOT,
    mode: 'production',
    entry: { preview: './src/preview/main.ts' },
    devtool: false,
    output: {
      path: path.join(OUTPUT, 'page'),
      publicPath: '/preview/',
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    // Building must be quick and nothing travels further than this machine.
    cache: { type: 'filesystem', cacheDirectory: path.join(OUTPUT, 'cache') },
    optimization: {
      minimize: false,
      splitChunks: {
        cacheGroups: {
          grid: {
            test: /[\\/]node_modules[\\/](@univerjs|react|react-dom|rxjs|opentype\.js)[\\/]/,
            name: 'grid',
            chunks: 'async',
          },
        },
      },
    },
    performance: { hints: false },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      // What the installed office.js can ask for, as text: the browser reads JSON faster than code.
      new DefinePlugin({
        OFFICE_METADATA: JSON.stringify(JSON.stringify(readMetadata())),
      }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlWebpackPlugin({ filename: 'index.html', template: 'src/preview/preview.html' }),
    ],
  },
};
