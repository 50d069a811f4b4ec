/** The real office.js, started in a realm of its own and answered by a host: for tests on Node. */
export { bootExcel, installGlobals } from './boot/bootExcel';
export type { BootOptions, BootedExcel } from './boot/bootExcel';
export { readMetadata } from './protocol/metadataFile';
