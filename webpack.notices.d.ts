import type { WebpackPluginInstance } from 'webpack';

/** Writes THIRD-PARTY-NOTICES.txt: name, version and licence of every package whose code is in the bundle. */
export class NoticesPlugin implements WebpackPluginInstance {
  apply: WebpackPluginInstance['apply'];
}
