import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const { OUTPUT, previewConfig } = require('../webpack.preview.js');

export const PAGE = path.join(OUTPUT, 'page');
export const ADDIN = path.join(ROOT, 'dist');

/** The product's own build, unchanged but for a cache that makes the second time quick. */
async function addinConfig() {
  const config = await require('../../../webpack.config.js')({}, { mode: 'production' });
  return {
    ...config,
    name: 'addin',
    mode: 'production',
    context: ROOT,
    cache: { type: 'filesystem', cacheDirectory: path.join(OUTPUT, 'cache') },
  };
}

function run(configs) {
  const webpack = require('webpack');
  return new Promise((resolve, reject) => {
    webpack(configs).run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** Whether both halves have been built before. */
export const isBuilt = () =>
  existsSync(path.join(PAGE, 'index.html')) && existsSync(path.join(ADDIN, 'taskpane.html'));

/** Builds the add-in into dist/ and the page around it; fails with webpack's own messages. */
export const build = async () => run([await addinConfig(), previewConfig]);
