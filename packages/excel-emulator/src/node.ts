/** Starts the real office.js in a separate realm, answered by a host: for tests on Node. */
export { bootExcel, installGlobals } from './boot/bootExcel';
export type { BootOptions, BootedExcel } from './boot/bootExcel';
export { readMetadata } from './protocol/metadataFile';
