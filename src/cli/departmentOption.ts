/** The option that names a department of ours. */
import { WHOLE, respondents } from '../model/respondents';
import type { Rvu } from '../model/rvu';
import type { Arguments } from './command';
import { done, failed, type Result } from './result';

export const DEPARTMENT = 'department';

/** The key of the respondent that the option names, for the whole company where it says so; null where it was not given. */
export function respondentOf({ options }: Arguments, rvu: Rvu): Result<string | null> {
  const wanted = options.get(DEPARTMENT);
  if (wanted === undefined) return done(null);
  const all = respondents(rvu.alliance);
  const name = wanted.trim().toLowerCase();
  const found = all.find((each) => each.name?.trim().toLowerCase() === name);
  if (found !== undefined) return done(found.key);
  if (name === WHOLE) return done(WHOLE);
  const names = all.flatMap((each) => each.name ?? []);
  return failed(
    names.length === 0
      ? `--department: found “${wanted}”, but the workbook has no departments of ours; please leave the option out.`
      : `--department: found “${wanted}”; wanted one of: ${names.join(', ')}.`
  );
}
