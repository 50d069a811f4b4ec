/** Their scores of what we did become the stated values of our contributions. */
import type { Contribution } from '../../model/contribution';
import type { PartnerLine } from '../../model/exchange';
import type { Rvu } from '../../model/rvu';
import { lineName, settle } from './changes';
import type { Merged } from './changes';
import { inRespondentOrder } from './mergeLines';
import type { Taken } from './mergeLines';
import type { ReceivedChange } from './reception';

/** The first of the contributions with this id that we give: the reader reports a second one. */
export const givenPlace = ({ contributions }: Rvu, id: string): number =>
  contributions.findIndex((each) => each.id === id && each.direction === 'given');

/** A score counts for the period in which it was given. */
export function mergeStated(rvu: Rvu, taken: Taken): Merged<readonly Contribution[]> {
  const part = [...rvu.contributions];
  const changes = taken.given.flatMap((line): readonly ReceivedChange[] => {
    const at = givenPlace(rvu, line.line);
    const contribution = part[at];
    if (line.list !== 'did' || line.score === null || contribution === undefined) return [];
    const now = scoresOf(taken.lines, line);
    const wanted = now[0] ?? line.score;
    const theirs = [...scoresOf(rvu.partnerLines, line), ...now];
    const { stated } = contribution;
    const { kind, value } = settle(stated, wanted, (ours) => theirs.includes(ours));
    part[at] = { ...contribution, stated: value };
    const about = { list: line.list, line: line.line, name: lineName(rvu, line) };
    return [{ kind, target: 'stated', ...about, before: stated, after: wanted }];
  });
  return { part, changes };
}

/** What all respondents scored it in this line's period, in their order. */
const scoresOf = (lines: readonly PartnerLine[], line: PartnerLine): readonly number[] =>
  inRespondentOrder(lines)
    .filter((each) => each.list === 'did' && each.line === line.line && each.period === line.period)
    .flatMap(({ score }) => score ?? []);
