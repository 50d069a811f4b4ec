/** The option that leaves out what of ours would go along. */
import { SHARE_ALL, type Share } from '../exchange/send/sendOrder';
import { listedIn, type Arguments, type OptionRecord } from './command';
import { done, failed, type Result } from './result';

const WITHOUT = 'without';

export const WITHOUT_OPTION: OptionRecord = {
  name: WITHOUT,
  value: 'PARTS',
  about:
    'leaves out what of ours would go along: rvu, steps, charter, gaps, or several with commas',
};

const isPart = (name: string): name is keyof Share => Object.hasOwn(SHARE_ALL, name);

/** All of ours but the parts that the option names. */
export function shareIn({ options }: Arguments): Result<Share> {
  const left = listedIn(options.get(WITHOUT)).map((name) => name.toLowerCase());
  const wrong = left.filter((name) => !isPart(name));
  if (wrong.length > 0)
    return failed(
      ...wrong.map((name) => `--without: found “${name}”; wanted rvu, steps, charter or gaps.`)
    );
  return done({
    rvu: !left.includes('rvu'),
    steps: !left.includes('steps'),
    charter: !left.includes('charter'),
    gaps: !left.includes('gaps'),
  });
}
