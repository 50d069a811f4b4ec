import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';

test("Microsoft's own reader understands the manifest", async () => {
  const info = await OfficeAddinManifest.readManifestFile(
    join(__dirname, '..', '..', 'manifest.xml')
  );
  expect(info).toMatchObject({
    id: 'd62781fc-7edd-4d0f-86f0-51f2812bbcba',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    defaultLocale: 'en-US',
    displayName: 'Reciprocal',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
