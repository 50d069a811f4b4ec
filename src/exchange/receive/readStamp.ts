/** Reads the stamp of a returned file: nothing else of the file is looked at before. */
import { FORMS } from '../../model/answers';
import type { Form } from '../../model/answers';
import { parsePeriod } from '../../model/period';
import { DEPARTMENT_KEYS, WHOLE } from '../../model/respondents';
import type { Place } from '../../workbook/kernel/problem';
import type { SourceValue } from '../../workbook/kernel/source';
import { PARTNER_COPY, STAMP_KEYS, TEMPLATE_VERSION, stampChecksum } from '../stamp';
import type { StampKey } from '../stamp';
import type { ReceiveStop, ReturnedStamp } from './returned';
import { stampValue } from './stampSheet';
import type { StampSheet } from './stampSheet';

export type StampReading =
  | {
      readonly ok: true;
      /** The stamp, once it is known which ids stand in the file. */
      readonly stampOf: (ids: readonly string[]) => ReturnedStamp;
      readonly form: Form;
      readonly scale: ReturnedStamp['scale'];
    }
  | { readonly ok: false; readonly stop: ReceiveStop };

/** Whether a key's value can be what it should be. */
type Check = (value: SourceValue) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isCount: Check = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
const isNumber: Check = (value) => typeof value === 'number';
const isOneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);

/** A copy may leave without a period, so a blank one is fine; whether it was blank the checksum tells. */
const isPeriod: Check = (value) =>
  isNothing(value) || (typeof value === 'string' && parsePeriod(value) !== null);

const isNothing = (value: SourceValue): boolean => value === null || value === '';

/** The template comes first: another one may have other keys. */
const CHECKS: readonly (readonly [StampKey, Check])[] = [
  ['Template', isCount],
  ['Alliance', isText],
  ['Period', isPeriod],
  ['Direction', isOneOf([PARTNER_COPY])],
  ['Respondent', isOneOf([WHOLE, ...DEPARTMENT_KEYS])],
  ['Department', (value) => value === null || ['string', 'number'].includes(typeof value)],
  ['Form', isOneOf(FORMS)],
  ['Revision', isCount],
  ['Time', isText],
  ['Scale lowest', isNumber],
  ['Scale highest', isNumber],
  ['Checksum', isText],
];

/** The stamp, or why nothing of the file can be taken. */
export function readStamp(sheet: StampSheet): StampReading {
  const values = new Map<StampKey, SourceValue>();
  for (const [key, isFine] of CHECKS) {
    const place = sheet.places.get(key);
    const value = place === undefined ? null : stampValue(sheet, place);
    if (place === undefined || !isFine(value)) return damaged(sheet, key);
    if (key === 'Template' && Number(value) > TEMPLATE_VERSION)
      return {
        ok: false,
        stop: { code: 'newer-template', found: Number(value), known: TEMPLATE_VERSION },
      };
    values.set(key, value);
  }
  return checkedStamp(sheet, values);
}

function checkedStamp(sheet: StampSheet, values: ReadonlyMap<StampKey, SourceValue>): StampReading {
  const text = (key: StampKey): string => textOf(values.get(key) ?? null);
  const scale = { min: Number(text('Scale lowest')), max: Number(text('Scale highest')) };
  if (scale.min >= scale.max) return damaged(sheet, 'Scale highest');
  const form = FORMS.find((each) => each === text('Form'));
  if (form === undefined) return damaged(sheet, 'Form');
  const told = STAMP_KEYS.filter((key) => key !== 'Checksum').map(text);
  const stamp = {
    allianceId: text('Alliance'),
    template: Number(text('Template')),
    period: text('Period'),
    respondent: text('Respondent'),
    department: text('Department') === '' ? null : text('Department'),
    form,
    revision: Number(text('Revision')),
    time: text('Time'),
    scale,
  };
  const stampOf = (ids: readonly string[]): ReturnedStamp => ({
    ...stamp,
    intact: stampChecksum([...told, ...ids]) === text('Checksum'),
  });
  return { ok: true, stampOf, form, scale };
}

const textOf = (value: SourceValue): string =>
  value === null || typeof value === 'object' ? '' : String(value);

function damaged(sheet: StampSheet, field: StampKey): StampReading {
  return { ok: false, stop: { code: 'damaged-stamp', field, place: placeOf(sheet, field) } };
}

/** Where the key's value stands or, where the key is gone, the sheet's first cell. */
const placeOf = ({ sheet, places }: StampSheet, field: StampKey): Place =>
  places.get(field) ?? { sheet: sheet.title, row: 0, column: 0 };
