/** Old workbooks, as the command line upgrades them. */
import { workplace } from '../cli/run';

export function upgraded(bytes: Uint8Array) {
  const place = workplace();
  place.write('old.xlsx', bytes);
  const ran = place.run('upgrade', 'old.xlsx', '-o', 'new.xlsx');
  if (ran.code !== 0) throw new Error(ran.err);
  return { place, ran, bytes: new Uint8Array(place.read('new.xlsx')) };
}
