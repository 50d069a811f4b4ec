/* Builds the two pages that Excel opens, taskpane and commands, as static files in dist/. */
const path = require('path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { GriffelCSSExtractionPlugin } = require('@griffel/webpack-extraction-plugin');
const { NoticesPlugin } = require('./webpack.notices');

const DEV_URL = 'https://localhost:3000';

/** Where the static files will live, without a slash at the end: `RECIPROCAL_URL=https://... npm run build`. */
function deployUrl() {
  const url = (process.env.RECIPROCAL_URL ?? DEV_URL).replace(/\/+$/, '');
  if (!/^https:\/\/[^/\s]+/.test(url)) {
    throw new Error(`RECIPROCAL_URL must begin with https:// (Excel opens nothing else): ${url}`);
  }
  return url;
}

/** Certificates that this machine trusts: Excel refuses a page without one. Made on first use. */
async function devServer() {
  const devCerts = require('office-addin-dev-certs');
  const { ca, cert, key } = await devCerts.getHttpsServerOptions();
  return {
    // Nobody else on the network is served.
    host: 'localhost',
    port: 3000,
    // Modules are not swapped while they run: the whole pane reloads, as in a new start.
    hot: false,
    liveReload: true,
    static: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: { ca, cert, key } },
  };
}

/** Live reload needs one connection, which the pages' policy forbids. While developing it is allowed. */
class LiveReloadPolicy {
  apply(compiler) {
    compiler.hooks.compilation.tap('LiveReloadPolicy', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('LiveReloadPolicy', (page) => ({
        ...page,
        html: page.html.replace("connect-src 'none'", "connect-src 'self' wss://localhost:3000"),
      }));
    });
  }
}

/**
 * Chunks that are not the pane's own: the .xlsx library, what the ribbon's buttons fetch when pressed, and
 * the workers that make and read files of the exchange and read pasted lists.
 */
const APART = new Map([
  ['exchange', 'worker'],
  ['list', 'list'],
  ['xlsx-library', 'xlsx'],
  ['ribbon', 'ribbon'],
]);

/** A worker is one file of its own: what it shares with views would else be counted among them. */
const ofViews = (chunk) => !['exchange', 'list'].includes(chunk.name) && !chunk.canBeInitial();

const page = (name) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    // Deferred scripts keep their order after office.js and let the still page paint first.
    scriptLoading: 'defer',
  });

const copies = (url) =>
  new CopyWebpackPlugin({
    patterns: [
      { from: 'assets/*.png' },
      {
        from: 'manifest.xml',
        transform: (content) => content.toString().replaceAll(DEV_URL, url),
      },
      { from: 'docs/store/*.html', to: '[name][ext]' },
    ],
  });

module.exports = async (_env, { mode }) => {
  const production = mode === 'production';
  const serving = Boolean(process.env.WEBPACK_SERVE);
  return {
    entry: {
      taskpane: './src/taskpane/taskpane.tsx',
      commands: './src/commands/commands.ts',
    },
    devtool: production ? false : 'source-map',
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: 'js/[name].[contenthash:8].js',
      // What the pane never fetches has a place of its own: .size-limit.json counts the rest.
      chunkFilename: ({ chunk }) =>
        `js/${APART.get(chunk.name) ?? 'lazy'}/[name].[contenthash:8].js`,
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        // Styles are turned into plain CSS while building, so that the pane computes none at start.
        ...(production
          ? [
              {
                test: /\.(js|jsx)$/,
                include: /@fluentui|@griffel/,
                use: [GriffelCSSExtractionPlugin.loader],
              },
            ]
          : []),
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [
            ...(production ? [GriffelCSSExtractionPlugin.loader, '@griffel/webpack-loader'] : []),
            {
              loader: 'ts-loader',
              options: { transpileOnly: true, compilerOptions: { noEmit: false } },
            },
          ],
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      splitChunks: {
        // What two views share is fetched once, however small.
        minSize: 500,
        chunks: ofViews,
        cacheGroups: {
          'view-controls': {
            test: /[\\/]node_modules[\\/]@(fluentui|griffel)[\\/]/,
            name: 'view-controls',
            chunks: ofViews,
            minChunks: 2,
            minSize: 0,
          },
          'xlsx-library': {
            test: /[\\/]node_modules[\\/](hucre|fflate)[\\/]/,
            name: 'xlsx-library',
            chunks: ofViews,
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: 'css/[name].[contenthash:8].css',
        // Griffel writes atomic rules, one property each, and sorts them itself.
        ignoreOrder: true,
      }),
      ...(production ? [new GriffelCSSExtractionPlugin(), new NoticesPlugin()] : []),
      page('taskpane'),
      page('commands'),
      copies(production ? deployUrl() : DEV_URL),
      ...(serving ? [new LiveReloadPolicy()] : []),
    ],
    performance: { hints: false },
    ...(serving ? { devServer: await devServer() } : {}),
  };
};
