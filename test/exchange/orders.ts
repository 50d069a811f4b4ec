/** Orders to send, and files to look into. */
import { unzipSync, zipSync } from 'fflate';
import type { SendOrder } from '../../src/exchange/send/sendOrder';
import { SHARE_ALL } from '../../src/exchange/send/sendOrder';
import { WHOLE } from '../../src/model/respondents';

export const ORDER: SendOrder = {
  respondent: WHOLE,
  revision: 1,
  time: '2026-11-20',
  allianceId: '5f0c-alliance',
  share: SHARE_ALL,
};

const NO_TIME = new Date(1980, 0, 1);

/** Each part's text by its path. */
export const textsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)])
  );

/** The file with one of its parts changed, or with one more. */
export function tampered(
  bytes: Uint8Array,
  path: string,
  change: (text: string) => string
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = new TextDecoder().decode(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was`);
  return zipSync({ ...parts, [path]: new TextEncoder().encode(after) }, { mtime: NO_TIME });
}
