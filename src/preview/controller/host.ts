/** The emulated Excel behind the page. */
import type { ExcelHost, Metadata } from 'excel-emulator';
import { createHost } from 'excel-emulator';

/** JSON text that the build puts here. */
declare const OFFICE_METADATA: string;

/** A host that plays the oldest Excel that the add-in supports. */
export function startHost(): ExcelHost {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: written by the build from the emulator's own reader
  const metadata = JSON.parse(OFFICE_METADATA) as Metadata;
  return createHost({ metadata });
}
