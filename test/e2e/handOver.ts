import type { TryItPage } from './tryItPage';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a workbook in the file window that the press opens, as a user would. */
export async function handOver(
  { page }: TryItPage,
  press: () => Promise<void>,
  name: string,
  bytes: Uint8Array
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press();
  await (await choosing).setFiles({ name, mimeType: WORKBOOK, buffer: Buffer.from(bytes) });
}
