/* Writes the notices of all packages whose code is shipped, from the packages themselves: no network, no list by hand. */
const fs = require('fs');
const path = require('path');

const FILE = 'THIRD-PARTY-NOTICES.txt';
const LICENCE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The modules of a bundle, those that were joined into one among them. */
function* modulesOf(compilation) {
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    yield module;
    yield* module.modules ?? [];
  }
}

/** The folder of the package that a file is of; null for our own files. */
function packageFolder(resource) {
  const at = resource.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return null;
  const [scope, name] = resource.slice(at + '/node_modules/'.length).split(path.sep);
  const own = scope.startsWith('@') ? path.join(scope, name) : scope;
  return path.join(resource.slice(0, at), 'node_modules', own);
}

/** What a package says of itself; throws where it says no licence. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8')
  );
  const files = fs.readdirSync(folder).filter((file) => LICENCE.test(file));
  if (files.length === 0 && typeof license !== 'string')
    throw new Error(`${name} is shipped and says no licence: please see whether it may be.`);
  const texts = files.sort().map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
  return {
    name: `${name} ${version}`,
    license: typeof license === 'string' ? license : 'see below',
    text: texts.join('\n\n').replace(/\r\n/g, '\n'),
  };
}

/** Packages with the same words are told together. */
function noticesText(notices) {
  const byText = new Map();
  for (const notice of notices) {
    const key = `${notice.license}\n${notice.text}`;
    byText.set(key, [...(byText.get(key) ?? []), notice]);
  }
  const parts = [...byText.values()].map((same) =>
    [
      ...same.map(({ name }) => name),
      `Licence: ${same[0].license}`,
      '',
      same[0].text === '' ? 'The package brings no text of its licence.' : same[0].text,
    ].join('\n')
  );
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  return `This add-in is shipped with code of these packages.${line}${parts.join(line)}\n`;
}

class NoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('NoticesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'NoticesPlugin', stage }, () => {
        const folders = new Set();
        for (const { resource } of modulesOf(compilation)) {
          const folder = typeof resource === 'string' ? packageFolder(resource) : null;
          if (folder !== null) folders.add(folder);
        }
        const notices = [...folders].sort().map(noticeOf);
        compilation.emitAsset(FILE, new sources.RawSource(noticesText(notices)));
      });
    });
  }
}

module.exports = { NoticesPlugin };
