import { execFileSync } from 'node:child_process';
import { ROOT } from './manifestFile';

// In a process of its own: the reader's packages are modules that jest cannot load.
const PROGRAM = `
  const { OfficeAddinManifest } = require('office-addin-manifest');
  OfficeAddinManifest.readManifestFile('manifest.xml').then((info) => {
    process.stdout.write(JSON.stringify(info));
  });
`;

test("Microsoft's own reader understands the manifest", () => {
  const output = execFileSync(process.execPath, ['-e', PROGRAM], { cwd: ROOT, encoding: 'utf8' });
  expect(JSON.parse(output)).toMatchObject({
    id: 'd62781fc-7edd-4d0f-86f0-51f2812bbcba',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'en-US',
    displayName: 'Reciprocal',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
