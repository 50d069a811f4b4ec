/** Their scores of our contributions become the stated values. */
import type { Contribution } from '../../model/contribution';
import type { PartnerLine } from '../../model/exchange';
import { grouped } from '../../model/grouped';
import { idKey } from '../../model/idKey';
import { firstBy } from '../../model/oncePer';
import type { Rvu } from '../../model/rvu';
import { lineName, resolveConflict } from './changes';
import type { Merged, ResolvedConflict } from './changes';
import { inRespondentOrder } from './mergeLines';
import type { ImportedLines } from './mergeLines';
import type { ReceiveOrder, ReceivedChange, ScoreChoice } from './receivePreview';

/** The place of the first contribution with an id that we give, -1 where there is none: the reader reports a second one. */
export function givenPlaces({ contributions }: Pick<Rvu, 'contributions'>): (id: string) => number {
  const given = contributions.flatMap(({ id, direction }, at) =>
    direction === 'given' ? [{ key: idKey(id), at }] : []
  );
  const first = firstBy(given, ({ key }) => key);
  return (id) => first.get(idKey(id))?.at ?? -1;
}

/**
 * A score counts for the period in which it was given. The stated value is the receiver's score: theirs replaces a
 * score that we typed, unless the user keeps ours, which is asked once.
 */
export function mergeStated(
  rvu: Rvu,
  taken: ImportedLines,
  { scores: choices }: Pick<ReceiveOrder, 'scores'> = {}
): Merged<readonly Contribution[]> {
  const part = [...rvu.contributions];
  const placeOf = givenPlaces(rvu);
  const [earlier, all] = [scoresIn(rvu.partnerLines), scoresIn(taken.lines)];
  const changes = taken.given.flatMap((line): readonly ReceivedChange[] => {
    const at = placeOf(line.line);
    const contribution = part[at];
    if (line.list !== 'did' || line.score === null || contribution === undefined) return [];
    const now = scoresOf(all, line);
    const wanted = now[0] ?? line.score;
    const before = scoresOf(earlier, line);
    const { stated } = contribution;
    const resolved = resolveConflict(stated, wanted, (ours) => [...before, ...now].includes(ours));
    const usual = before.includes(wanted) ? null : 'theirs';
    const { value, ...what } = chosen(resolved, wanted, choices?.get(line.line) ?? usual);
    part[at] = { ...contribution, stated: value };
    const about = { list: line.list, line: line.line, name: lineName(rvu, line) };
    return [{ ...what, target: 'stated', ...about, before: stated, after: wanted }];
  });
  return { part, changes };
}

type ResolvedScore = ResolvedConflict<number> & Pick<ReceivedChange, 'take'>;

/** Where we typed over their earlier score, nobody is asked again: `choice` is null. */
function chosen(
  resolved: ResolvedConflict<number>,
  theirs: number,
  choice: ScoreChoice | null
): ResolvedScore {
  if (resolved.kind !== 'kept' || choice === null) return resolved;
  return { kind: 'conflict', take: choice, value: choice === 'theirs' ? theirs : resolved.value };
}

type Scored = ReadonlyMap<string, readonly PartnerLine[]>;

/** The lines about one contribution in one period. */
const keyOf = ({ period, line }: PartnerLine): string => `${period}|${idKey(line)}`;

const scoresIn = (lines: readonly PartnerLine[]): Scored =>
  grouped(
    lines.filter(({ list }) => list === 'did'),
    keyOf
  );

/** All respondents' scores of it in this line's period, in respondent order. */
const scoresOf = (lines: Scored, line: PartnerLine): readonly number[] =>
  inRespondentOrder(lines.get(keyOf(line)) ?? []).flatMap(({ score }) => score ?? []);
