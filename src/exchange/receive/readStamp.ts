/**
 * Reads the stamp of a returned file, before anything else. Programs turn texts into numbers and numbers into days:
 * unambiguous values are restored, the rest is reported as unreadable.
 */
import { FORMS } from '../../model/answers';
import { formatDay, isDay } from '../../model/day';
import { parsePeriod } from '../../model/period';
import { DEPARTMENT_KEYS, WHOLE } from '../../model/respondents';
import type { SourceValue } from '../../workbook/kernel/source';
import { PARTNER_COPY, STAMP_KEYS, TEMPLATE_VERSION, stampChecksum } from '../stamp';
import type { StampKey } from '../stamp';
import { plainNumber } from './plainNumber';
import type { Rejection, ReturnedStamp } from './returned';
import { stampValue } from './stampSheet';
import type { StampSheet } from './stampSheet';

export type StampReading =
  | {
      readonly ok: true;
      /** The stamp, once it is known which ids stand in the file. */
      readonly stampOf: (ids: readonly string[]) => ReturnedStamp;
      readonly scale: ReturnedStamp['scale'];
    }
  | { readonly ok: false; readonly rejection: Rejection };

/** The value as it left, as text; null where it can't be that. */
type Read = (value: SourceValue) => string | null;

const text: Read = (value) =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
    ? String(value).trim()
    : null;

const number: Read = (value) => {
  const found = plainNumber(value);
  return found === null ? null : String(found);
};

const count: Read = (value) => {
  const found = plainNumber(value);
  return found !== null && Number.isSafeInteger(found) && found >= 1 ? String(found) : null;
};

const oneOf =
  (allowed: readonly string[]): Read =>
  (value) =>
    allowed.find((each) => each === text(value)) ?? null;

const isNothing = (value: SourceValue): boolean => value === null || value === '';

/** A copy may leave without a period; the checksum shows whether a blank one is original. */
const period: Read = (value) => {
  if (isNothing(value)) return '';
  return typeof value === 'string' && parsePeriod(value) !== null ? value.trim() : null;
};

/** A day that somebody's program made a date of is that day still. */
const time: Read = (value) => {
  const day = typeof value === 'number' ? Math.floor(value) : 0;
  return isDay(day) ? formatDay(day) : text(value);
};

const READS: Readonly<Record<StampKey, Read>> = {
  Alliance: text,
  Template: count,
  Period: period,
  Direction: oneOf([PARTNER_COPY]),
  Respondent: oneOf([WHOLE, ...DEPARTMENT_KEYS]),
  Department: (value) => (isNothing(value) ? '' : text(value)),
  Form: oneOf(FORMS),
  Revision: count,
  Time: time,
  'Scale lowest': number,
  'Scale highest': number,
  Checksum: text,
};

/** The stamp; only a newer template rejects the file. */
export function readStamp(sheet: StampSheet): StampReading {
  const values = new Map<StampKey, string>();
  for (const key of STAMP_KEYS) {
    const place = sheet.places.get(key);
    const value = place === undefined ? null : READS[key](stampValue(sheet, place));
    if (value !== null) values.set(key, value);
  }
  const template = Number(values.get('Template') ?? TEMPLATE_VERSION);
  if (template > TEMPLATE_VERSION)
    return {
      ok: false,
      rejection: { code: 'newer-template', found: template, known: TEMPLATE_VERSION },
    };
  return {
    ok: true,
    scale: scaleIn(values),
    stampOf: (ids) => ({ ...stampWith(values, ids), currency: sheet.currency }),
  };
}

function scaleIn(values: ReadonlyMap<StampKey, string>): ReturnedStamp['scale'] {
  const [min, max] = [values.get('Scale lowest'), values.get('Scale highest')];
  if (min === undefined || max === undefined || Number(min) >= Number(max)) return null;
  return { min: Number(min), max: Number(max) };
}

function stampWith(
  values: ReadonlyMap<StampKey, string>,
  ids: readonly string[]
): Omit<ReturnedStamp, 'currency'> {
  const field = (key: StampKey): string | null => values.get(key) ?? null;
  const others = STAMP_KEYS.filter((key) => key !== 'Checksum');
  const kept = others.map((key) => field(key) ?? '');
  const intact = isIntact(kept, ids, field('Checksum') ?? '');
  const scale = scaleIn(values);
  // Whether a blank period left as such the checksum alone can tell.
  const isPeriodKnown = field('Period') !== '' || intact;
  const revision = field('Revision');
  const department = field('Department');
  const lost = others.filter((key) => field(key) === null);
  return {
    allianceId: field('Alliance'),
    period: isPeriodKnown ? field('Period') : null,
    respondent: field('Respondent'),
    department: department === '' ? null : department,
    form: FORMS.find((each) => each === field('Form')) ?? null,
    revision: revision === null ? null : Number(revision),
    scale,
    intact,
    unreadable: [...lost, ...(isPeriodKnown ? [] : (['Period'] as const))],
  };
}

/** Copies that left before version 5 count the ids in the order of our list. */
const isIntact = (values: readonly string[], ids: readonly string[], stated: string): boolean =>
  stampChecksum(values, ids) === stated || stampChecksum([...values, ...ids], []) === stated;
