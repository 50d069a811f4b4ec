/** The start form's draft: entries as typed, and their meaning once valid. */
import type { Alliance, Cadence, Department, Month, Party, Side } from '../../model/alliance';
import type { Form } from '../../model/answers';
import type { Period } from '../../model/period';
import { formatPeriod, parsePeriod, periodOf as periodIn } from '../../model/period';
import { parseNumber, readAmount } from './parseNumber';

/** A side as it is being typed: texts, blank ones too. */
export interface PartyDraft {
  readonly name: string;
  readonly manager: string;
  readonly sponsor: string;
}

/** A department as it is being typed; the key keeps its row apart from others of the same name. */
export interface DepartmentDraft {
  /** Tells rows apart while they are added and removed. */
  readonly key: number;
  readonly name: string;
  readonly side: Side;
  readonly rate: string;
}

export interface Draft {
  readonly us: PartyDraft;
  readonly partner: PartyDraft;
  readonly cadence: Cadence;
  /** The fiscal year's first month: it says which period is which. */
  readonly fiscalYearStart: Month;
  readonly period: string;
  readonly currency: string;
  readonly form: Form;
  readonly departments: readonly DepartmentDraft[];
}

export type FieldError =
  | 'name'
  | 'otherName'
  | 'manager'
  | 'period'
  | 'currency'
  | 'department'
  | 'departmentName'
  | 'otherDepartment'
  | 'rate'
  | 'rateTwice'
  | 'tooLong';

/** Field ids are those of the form's inputs: `us-name`, `department-3-rate`. In the form's order. */
export type Needs = ReadonlyMap<string, FieldError>;

/** What a new workbook begins with. */
export interface NewAlliance {
  readonly alliance: Alliance;
  readonly period: Period;
  readonly form: Form;
  readonly fiscalYearStart: Month;
}

export type CheckedDraft =
  ({ readonly ok: true } & NewAlliance) | { readonly ok: false; readonly needs: Needs };

export const MOST_CHARACTERS = 100;
export const MOST_DEPARTMENT_CHARACTERS = 60;

/** What says in which period a day lies. */
export type Terms = Pick<Draft, 'cadence' | 'fiscalYearStart'>;

/** The quarter or half-year of the fiscal year in which the day lies. */
export function draftPeriod(day: Date, { cadence, fiscalYearStart }: Terms): Period {
  return periodIn(day.getFullYear(), day.getMonth() + 1, cadence, fiscalYearStart);
}

/** An empty form; its period is the one in which `today` lies. */
export function emptyDraft(today: Date): Draft {
  const party = { name: '', manager: '', sponsor: '' };
  const terms: Terms = { cadence: 'quarterly', fiscalYearStart: 'january' };
  return {
    us: party,
    partner: party,
    ...terms,
    period: formatPeriod(draftPeriod(today, terms)),
    currency: 'USD',
    form: 'long',
    departments: [
      { key: 1, name: '', side: 'us', rate: '' },
      { key: 2, name: '', side: 'partner', rate: '' },
    ],
  };
}

/**
 * The alliance that the draft describes, or what each field still needs. Who manages it can be left for
 * later where `namesOnly`.
 */
export function checkDraft(draft: Draft, namesOnly = false): CheckedDraft {
  const departments = filled(draft.departments);
  const needs = new Map<string, FieldError>();
  const need = (field: string, what: FieldError | null) => {
    if (what !== null) needs.set(field, what);
  };
  const later = (party: PartyDraft) => namesOnly && party.manager.trim() === '';
  checkParty('us', draft.us, { otherName: '', later: later(draft.us) }, need);
  checkParty(
    'partner',
    draft.partner,
    { otherName: draft.us.name, later: later(draft.partner) },
    need
  );
  const period = parsePeriod(draft.period);
  const fits = period?.cadence === draft.cadence;
  need('period', fits ? null : 'period');
  need('currency', /^[A-Za-z]{3}$/.test(draft.currency.trim()) ? null : 'currency');
  departments.forEach((each, index) => checkDepartment(each, departments.slice(0, index), need));
  if (needs.size > 0 || period === null) return { ok: false, needs };
  const { form, fiscalYearStart } = draft;
  return { ok: true, alliance: allianceOf(draft, departments), period, form, fiscalYearStart };
}

/** A row in which nothing was typed is no department: it need not be removed first. */
function filled(departments: readonly DepartmentDraft[]): readonly DepartmentDraft[] {
  return departments.filter(({ name, rate }) => name.trim() !== '' || rate.trim() !== '');
}

type NeedOf = (field: string, what: FieldError | null) => void;

interface PartyRules {
  readonly otherName: string;
  /** The manager is told later. */
  readonly later: boolean;
}

function checkParty(
  side: Side,
  party: PartyDraft,
  { otherName, later }: PartyRules,
  need: NeedOf
): void {
  const twin = otherName.trim() !== '' && same(party.name, otherName);
  need(`${side}-name`, twin ? 'otherName' : textNeed(party.name, 'name'));
  need(`${side}-manager`, later ? null : textNeed(party.manager, 'manager'));
  need(`${side}-sponsor`, party.sponsor.trim().length > MOST_CHARACTERS ? 'tooLong' : null);
}

function textNeed(text: string, missing: FieldError, most = MOST_CHARACTERS): FieldError | null {
  const { length } = text.trim();
  if (length === 0) return missing;
  return length > most ? 'tooLong' : null;
}

function checkDepartment(
  department: DepartmentDraft,
  before: readonly DepartmentDraft[],
  need: NeedOf
): void {
  // Rates are looked up by name alone, so that both sides' departments share one list of names.
  const { key, name, rate } = department;
  const twin = before.some((each) => same(each.name, name));
  const wrong = textNeed(name, 'department', MOST_DEPARTMENT_CHARACTERS);
  need(`department-${key}-name`, wrong ?? (twin ? 'otherDepartment' : null));
  need(`department-${key}-rate`, rateNeed(rate));
}

/** A blank rate is unknown. */
export function rateNeed(typed: string): FieldError | null {
  if (typed.trim() === '') return null;
  const { kind } = readAmount(typed);
  if (kind === 'ambiguous') return 'rateTwice';
  return kind === 'none' ? 'rate' : null;
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** What was typed, trimmed, as the model has it. */
function allianceOf(draft: Draft, departments: readonly DepartmentDraft[]): Alliance {
  return {
    us: partyOf(draft.us),
    partner: partyOf(draft.partner),
    currency: draft.currency.trim().toUpperCase(),
    cadence: draft.cadence,
    departments: departments.map(departmentOf),
  };
}

/** No sponsor is null, not an empty text. */
function partyOf({ name, manager, sponsor }: PartyDraft): Party {
  return { name: name.trim(), manager: manager.trim(), sponsor: sponsor.trim() || null };
}

/** A rate that is blank is unknown. */
function departmentOf({ name, side, rate }: DepartmentDraft): Department {
  return { name: name.trim(), side, rate: parseNumber(rate) };
}

/** Other terms move the period along to the one in which `today` lies; the rest stays as typed. */
export function withTerms(draft: Draft, changed: Partial<Terms>, today: Date): Draft {
  const { cadence = draft.cadence, fiscalYearStart = draft.fiscalYearStart } = changed;
  if (cadence === draft.cadence && fiscalYearStart === draft.fiscalYearStart) return draft;
  const terms = { cadence, fiscalYearStart };
  return { ...draft, ...terms, period: formatPeriod(draftPeriod(today, terms)) };
}

/** A new key that no row has or had, so that the focus finds it. */
export function withDepartment(draft: Draft): Draft {
  const key = Math.max(0, ...draft.departments.map((each) => each.key)) + 1;
  return {
    ...draft,
    departments: [...draft.departments, { key, name: '', side: 'us', rate: '' }],
  };
}

/** By its key, since two rows may have the same name. */
export function withoutDepartment(draft: Draft, key: number): Draft {
  return { ...draft, departments: draft.departments.filter((each) => each.key !== key) };
}
