/** Every package whose code is shipped is named in the notices, with its licence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import type { Stats, StatsModule } from 'webpack';
import { NoticesPlugin } from '../webpack.notices';

const folder = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Built with a lazy part and parts that webpack joins, as the pane is. */
function built(): Promise<Stats> {
  const entry = join(folder, 'entry.js');
  writeFileSync(
    entry,
    `import { createElement } from 'react';
     import { createRoot } from 'react-dom/client';
     import { zipSync } from 'fflate';
     createRoot(document.body).render(createElement('p', null, String(zipSync)));
     void import('papaparse').then(console.log);`
  );
  // The entry lies elsewhere; packages find their own first.
  const modules = ['node_modules', resolve('node_modules')];
  return new Promise((done, fail) =>
    webpack(
      {
        mode: 'production',
        entry,
        resolve: { modules },
        output: { path: join(folder, 'dist') },
        optimization: { minimize: false },
        plugins: [new NoticesPlugin()],
      },
      (error, stats) => {
        if (error !== null || stats === undefined) fail(error ?? new Error('no stats'));
        else done(stats);
      }
    )
  );
}

const namesIn = (modules: readonly StatsModule[] = []): readonly string[] =>
  modules.flatMap(({ nameForCondition, modules: inner }) => [
    ...(/.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/
      .exec(nameForCondition ?? '')
      ?.slice(1) ?? []),
    ...namesIn(inner),
  ]);

test('each with version, licence and its words', async () => {
  const stats = await built();
  expect(stats.hasErrors()).toBe(false);
  const all = stats.toJson({ all: false, modules: true, nestedModules: true, modulesSpace: 1e6 });
  const names = [...new Set(namesIn(all.modules))];
  expect(names).toEqual(
    expect.arrayContaining(['react', 'react-dom', 'scheduler', 'fflate', 'papaparse'])
  );
  const notices = readFileSync(join(folder, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
  for (const name of ['react', 'fflate'])
    expect(notices).toContain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim());
}, 60_000);
