/** Whether a returned file is for this workbook, and whose it is. */
import type { Scale } from '../../model/alliance';
import { allianceIdOf } from '../../model/allianceId';
import { lastRevision } from '../../model/exchange';
import type { PartnerLine } from '../../model/exchange';
import { formatPeriod } from '../../model/period';
import { WHOLE, respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { isPrefilled } from './prefilled';
import type { ReceiveOrder } from './reception';
import type { ReceiveDoubt, ReceiveStop, Returned, ReturnedStamp } from './returned';

/** What every line of a file has in common. */
export type Origin = Pick<PartnerLine, 'period' | 'respondent' | 'department' | 'revision'>;

export type Checked =
  | { readonly kind: 'stopped'; readonly stops: readonly [ReceiveStop, ...ReceiveStop[]] }
  | { readonly kind: 'fine'; readonly origin: Origin; readonly doubts: readonly ReceiveDoubt[] };

/** Judges the file against the workbook: what forbids to take it, or what the user should know first. */
export function checkReturned(rvu: Rvu, returned: Returned, order: ReceiveOrder): Checked {
  const { period } = rvu;
  if (period === null) return stopped({ code: 'no-period' });
  const text = formatPeriod(period);
  const respondent = respondentOf(rvu, returned.stamp, order);
  const [first, ...more] = stopsOf(rvu, returned, { period: text, respondent });
  if (first !== undefined) return stopped(first, ...more);
  if (respondent === null) return stopped({ code: 'whose', respondents: knownOf(rvu) });
  const revision = returned.stamp?.revision ?? assumedRevision(rvu, text, respondent);
  const department = respondents(rvu.alliance).find(({ key }) => key === respondent)?.name ?? null;
  return {
    kind: 'fine',
    origin: { period: text, respondent, department, revision },
    doubts: doubtsOf(rvu, returned.stamp, text),
  };
}

const stopped = (...stops: readonly [ReceiveStop, ...ReceiveStop[]]): Checked => ({
  kind: 'stopped',
  stops,
});

/** A copy can be for each of our departments or for all of them. */
const knownOf = ({ alliance }: Rvu): readonly string[] => [
  WHOLE,
  ...respondents(alliance).flatMap(({ key }) => (key === WHOLE ? [] : [key])),
];

/** The stamp's, else whom the user names, else the only one that there can be; null where nobody knows. */
function respondentOf(
  rvu: Rvu,
  stamp: ReturnedStamp | null,
  { respondent }: ReceiveOrder
): string | null {
  if (stamp !== null) return stamp.respondent;
  if (respondent !== undefined) return knownOf(rvu).includes(respondent) ? respondent : null;
  const [only, ...others] = respondents(rvu.alliance);
  return others.length === 0 && only !== undefined ? only.key : null;
}

interface Here {
  readonly period: string;
  readonly respondent: string | null;
}

/** Of another alliance's file nothing else is worth telling. */
function stopsOf(rvu: Rvu, returned: Returned, here: Here): readonly ReceiveStop[] {
  const { stamp } = returned;
  const unfilled: readonly ReceiveStop[] = isFilled(rvu, returned, here)
    ? []
    : [{ code: 'unfilled' }];
  if (stamp === null) return unfilled;
  if (stamp.allianceId !== allianceIdOf(rvu)) return [{ code: 'another-alliance' }];
  return [...stampStops(rvu, stamp, here), ...unfilled];
}

function stampStops(rvu: Rvu, stamp: ReturnedStamp, { period }: Here): readonly ReceiveStop[] {
  const { scale } = rvu.settings;
  const stops: ReceiveStop[] = [];
  if (stamp.period !== period)
    stops.push({ code: 'another-period', found: stamp.period, wanted: period });
  if (!knownOf(rvu).includes(stamp.respondent))
    stops.push({ code: 'wrong-department', found: stamp.department });
  if (!sameScale(stamp.scale, scale))
    stops.push({ code: 'another-scale', found: stamp.scale, wanted: scale });
  return stops;
}

const sameScale = (a: Scale, b: Scale): boolean => a.min === b.min && a.max === b.max;

/** A cell that was refused was filled in, too. */
const isFilled = (rvu: Rvu, { lines, refused }: Returned, here: Here): boolean =>
  refused.length > 0 || lines.some((line) => !isPrefilled(rvu, line, here));

/** Without a stamp it is the last copy that we know of. */
function assumedRevision({ exchanged }: Rvu, period: string, respondent: string): number {
  const last = (way: 'sent' | 'received') => lastRevision(exchanged, way, period, respondent);
  return Math.max(1, last('sent'), last('received'));
}

function doubtsOf(
  { exchanged }: Rvu,
  stamp: ReturnedStamp | null,
  period: string
): readonly ReceiveDoubt[] {
  if (stamp === null) return [{ code: 'no-stamp' }];
  const { revision, intact, respondent } = stamp;
  const received = lastRevision(exchanged, 'received', period, respondent);
  const doubts: ReceiveDoubt[] = intact ? [] : [{ code: 'stamp-changed' }];
  if (revision < received) doubts.push({ code: 'older-revision', found: revision, received });
  if (revision === received) doubts.push({ code: 'same-revision', revision });
  return doubts;
}
