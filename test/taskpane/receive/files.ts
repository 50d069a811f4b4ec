/** Files as people choose and drop them, for tests. */
import type { Filled } from '../../exchange/fill';
import { returnedCopy } from '../../exchange/fill';
import { SHARE_ALL } from '../../../src/exchange/send/sendOrder';
import { allianceIdOf } from '../../../src/model/allianceId';
import type { Rvu } from '../../../src/model/rvu';

// Every browser has it; jsdom's files lack it.
Blob.prototype.arrayBuffer = function arrayBuffer(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result);
      // jsdom's buffers are of its own realm.
      else resolve(reader.result as unknown as ArrayBuffer);
    };
    reader.onerror = () => reject(new Error('can’t be read'));
    reader.readAsArrayBuffer(this);
  });
};

export const fileOf = (name: string, bytes: Uint8Array | string): File =>
  new File([typeof bytes === 'string' ? bytes : Buffer.from(bytes)], name);

/** The copy for that respondent, filled. */
export function copyFile(
  name: string,
  rvu: Rvu,
  filled: Filled,
  { respondent = 'd1', revision = 1 } = {}
): File {
  const order = {
    respondent,
    revision,
    time: '2026-12-01',
    allianceId: allianceIdOf(rvu),
    share: SHARE_ALL,
  };
  return fileOf(name, returnedCopy(rvu, order, filled));
}
