/** Files whose formulas have no stored values: whoever opens one computes all. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file without what its formulas last gave. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  Object.entries(parts).forEach(([path, part]) => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return;
    const xml = strFromU8(part).replace(/(<\/f>|<f [^>]*\/>)(?:<v\/>|<v>[^<]*<\/v>)/g, '$1');
    parts[path] = strToU8(xml);
  });
  return zipSync(parts, { level: 1 });
}
