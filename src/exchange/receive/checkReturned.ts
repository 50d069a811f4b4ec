/** Checks that a returned file belongs to this workbook, and whose it is. */
import { allianceIdOf } from '../../model/allianceId';
import { lastRevision } from '../../model/exchange';
import type { PartnerLine } from '../../model/exchange';
import { grouped } from '../../model/grouped';
import { idKey } from '../../model/idKey';
import { WHOLE, respondents } from '../../model/respondents';
import { sameScale } from '../../model/rescale';
import type { Rvu } from '../../model/rvu';
import { currencyConfirmations } from './amounts';
import { isClosed, periodMeant } from './closedPeriods';
import { isPrefilled } from './prefilled';
import type { ReceiveOrder } from './receivePreview';
import type { ReadingNote, Confirmation, Rejection, ReturnedForm, ReturnedStamp } from './returned';

/** The fields that all lines of a file share. */
export type ReturnOrigin = Pick<PartnerLine, 'period' | 'respondent' | 'department' | 'revision'>;

export type CheckedReturn =
  | { readonly kind: 'stopped'; readonly rejections: readonly [Rejection, ...Rejection[]] }
  | {
      readonly kind: 'fine';
      readonly origin: ReturnOrigin;
      readonly confirmations: readonly Confirmation[];
    };

/** Checks the file against the workbook: reasons to reject it, or points that the user must confirm. */
export function checkReturned(
  rvu: Rvu,
  returned: ReturnedForm,
  order: ReceiveOrder
): CheckedReturn {
  const { scoredOn, settings } = rvu;
  if (scoredOn !== null)
    return stopped({ code: 'our-scores', given: scoredOn, scale: settings.scale });
  const ids = sharedIds(rvu, returned);
  return ids.length > 0 ? stopped({ code: 'same-id', ids }) : checkedForm(rvu, returned, order);
}

/** The ids that the file scores and that stand twice or more among what we give. */
function sharedIds({ contributions }: Rvu, { lines }: ReturnedForm): readonly string[] {
  const scored = new Set(lines.flatMap(({ list, line }) => (list === 'did' ? [idKey(line)] : [])));
  const given = contributions.filter(
    ({ id, direction }) => direction === 'given' && scored.has(idKey(id))
  );
  return [...grouped(given, ({ id }) => idKey(id)).values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 ? [] : [first.id]
  );
}

function checkedForm(rvu: Rvu, returned: ReturnedForm, order: ReceiveOrder): CheckedReturn {
  const text = periodMeant(rvu, returned.stamp, order);
  if (text === null) return stopped({ code: 'no-period' });
  const respondent = respondentOf(rvu, returned.stamp, order);
  const [first, ...more] = rejectionsOf(rvu, returned, { period: text, respondent }, order);
  if (first !== undefined) return stopped(first, ...more);
  if (respondent === null) return stopped({ code: 'whose', respondents: knownOf(rvu) });
  const revision = returned.stamp?.revision ?? assumedRevision(rvu, text, respondent);
  const department = respondents(rvu.alliance).find(({ key }) => key === respondent)?.name ?? null;
  return {
    kind: 'fine',
    origin: { period: text, respondent, department, revision },
    confirmations: [
      ...confirmationsOf(rvu, returned.stamp, { period: text, respondent }),
      ...currencyConfirmations(rvu, returned),
    ],
  };
}

const stopped = (...rejections: readonly [Rejection, ...Rejection[]]): CheckedReturn => ({
  kind: 'stopped',
  rejections,
});

/** A copy can be for each of our departments or for all of them. */
const knownOf = ({ alliance }: Rvu): readonly string[] => [
  WHOLE,
  ...respondents(alliance).flatMap(({ key }) => (key === WHOLE ? [] : [key])),
];

/**
 * The respondent of the file: the stamp's, unless that department was renamed and the user names another; else the
 * user's choice; else the only possible one; null where unknown.
 */
function respondentOf(
  rvu: Rvu,
  stamp: ReturnedStamp | null,
  { respondent: named }: ReceiveOrder
): string | null {
  const known = knownOf(rvu).find((each) => each === named) ?? null;
  const stamped = stamp?.respondent ?? null;
  if (stamped === null) return named === undefined ? onlyRespondent(rvu) : known;
  return renamedDepartment(rvu, stamp) === null ? stamped : (known ?? stamped);
}

function onlyRespondent({ alliance }: Rvu): string | null {
  const [only, ...others] = respondents(alliance);
  return others.length === 0 && only !== undefined ? only.key : null;
}

/** The department's name when the copy left and its name now, where they differ. */
export function renamedDepartment(
  { alliance }: Rvu,
  stamp: ReturnedStamp | null
): { readonly found: string; readonly now: string } | null {
  if (stamp === null || stamp.respondent === WHOLE || stamp.department === null) return null;
  const now = respondents(alliance).find(({ key }) => key === stamp.respondent)?.name ?? null;
  const found = stamp.department;
  return now === null || plain(now) === plain(found) ? null : { found, now };
}

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

export interface Here {
  readonly period: string;
  readonly respondent: string | null;
}

/** Reasons to reject the file. For a file of another alliance no further reason is given. */
export function rejectionsOf(
  rvu: Rvu,
  returned: ReturnedForm,
  here: Here,
  order: ReceiveOrder
): readonly Rejection[] {
  const { stamp } = returned;
  const unfilled: readonly Rejection[] = hasReturnedContent(rvu, returned, here)
    ? []
    : [{ code: 'unfilled' }];
  if (stamp === null) return unfilled;
  if (stamp.allianceId !== null && stamp.allianceId !== allianceIdOf(rvu))
    return [{ code: 'another-alliance' }];
  return [...stampRejections(rvu, stamp, here, order), ...unfilled];
}

function stampRejections(
  rvu: Rvu,
  stamp: ReturnedStamp,
  { period }: Here,
  order: ReceiveOrder
): readonly Rejection[] {
  const rejections: Rejection[] = [];
  if (stamp.period !== null && stamp.period !== period)
    rejections.push({
      code: isClosed(rvu, stamp.period) ? 'closed-period' : 'another-period',
      found: stamp.period,
      wanted: period,
    });
  if (stamp.respondent !== null && !knownOf(rvu).includes(stamp.respondent))
    rejections.push({ code: 'wrong-department', found: stamp.department });
  return order.scale === undefined ? [...rejections, ...scaleRejections(rvu, stamp)] : rejections;
}

const scaleRejections = (
  { settings: { scale: wanted } }: Rvu,
  { scale: found }: ReturnedStamp
): readonly Rejection[] =>
  found === null || sameScale(found, wanted) ? [] : [{ code: 'another-scale', found, wanted }];

/** Whether the partner filled in anything; refused cells and text beside the lists count. */
export function hasReturnedContent(
  rvu: Rvu,
  { lines, refused, beside }: ReturnedForm,
  here: Here
): boolean {
  return refused.length + beside > 0 || lines.some((line) => !isPrefilled(rvu, line, here));
}

/** Without a stamp the file is taken for the last copy we know of. */
function assumedRevision({ exchanged }: Rvu, period: string, respondent: string): number {
  const last = (way: 'sent' | 'received') => lastRevision(exchanged, way, period, respondent);
  return Math.max(1, last('sent'), last('received'));
}

function confirmationsOf(
  rvu: Rvu,
  stamp: ReturnedStamp | null,
  origin: Pick<ReturnOrigin, 'period' | 'respondent'>
): readonly Confirmation[] {
  if (stamp === null) return [{ code: 'no-stamp' }];
  const confirmations: Confirmation[] = [];
  if (stamp.unreadable.length > 0)
    confirmations.push({ code: 'stamp-unreadable', fields: stamp.unreadable });
  else if (!stamp.intact) confirmations.push({ code: 'stamp-changed' });
  const renamed = renamedDepartment(rvu, stamp);
  if (renamed !== null) confirmations.push({ code: 'department-renamed', ...renamed });
  return [...confirmations, ...revisionConfirmations(rvu, stamp.revision, origin)];
}

function revisionConfirmations(
  { exchanged }: Rvu,
  revision: number | null,
  { period, respondent }: Pick<ReturnOrigin, 'period' | 'respondent'>
): readonly Confirmation[] {
  const received = lastRevision(exchanged, 'received', period, respondent);
  if (revision === null || revision > received) return [];
  return revision < received
    ? [{ code: 'older-revision', found: revision, received }]
    : [{ code: 'same-revision', revision }];
}

/** Notes that answers of the whole company and of departments both count in one period. */
export function mixedNotes(
  { partnerLines }: Rvu,
  { period, respondent }: ReturnOrigin,
  sheet: string
): readonly ReadingNote[] {
  const count = partnerLines.filter(
    (line) => line.period === period && (line.respondent === WHOLE) !== (respondent === WHOLE)
  ).length;
  return count === 0 ? [] : [{ code: 'whole-and-departments', list: null, sheet, count }];
}
