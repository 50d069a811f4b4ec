/**
 * The only place where RVU data becomes shared data: every value in a partner's copy passes through here, by
 * functions that accept only columns marked as shared.
 */
import type { Scale } from '../../model/alliance';
import type { Form } from '../../model/answers';
import { QUESTIONS } from '../../model/charter';
import type { CharterQuestion } from '../../model/charter';
import type { Contribution } from '../../model/contribution';
import { isTellable, tellable } from '../../model/heldBack';
import { naturalOrder } from '../../model/naturalOrder';
import { formatPeriod } from '../../model/period';
import { WHOLE, respondents } from '../../model/respondents';
import type { Rvu } from '../../model/rvu';
import { CHARTER_COLUMNS } from '../../workbook/sections/charter/charterColumns';
import { CHARTER_TABLE } from '../../workbook/sections/charter/charterTables';
import { CONTRIBUTION_COLUMNS } from '../../workbook/sections/contributions/contributionColumns';
import { DEPARTMENT_TABLE } from '../../workbook/kernel/shared/departmentsTable';
import { DEPARTMENT_COLUMNS } from '../../workbook/sections/settings/departmentColumns';
import { SETTING_FIELDS } from '../../workbook/sections/settings/settingFields';
import { FACT_FIELDS } from '../../workbook/sections/start/factFields';
import { coversWholeCompany } from '../../workbook/sections/forms/namedLines';
import { PARTNER_COPY, TEMPLATE_VERSION, stampChecksum } from '../stamp';
import type { StampKey } from '../stamp';
import { scaleLine } from './copyParts';
import type { SendOrder, Share } from './sendOrder';
import { sharedForms } from './sharedForms';
import type { SharedForm } from './sharedForms';
import { sharedGaps } from './sharedGaps';
import type { SharedGap } from './sharedGaps';
import { sharedFormSteps } from './sharedFormSteps';
import type { SharedFormSteps } from './sharedFormSteps';
import { shareColumn, composed, shareField, shareOrder, wording } from './sharedValue';
import type { SharedValue } from './sharedValue';
import { CONTRIBUTION_TABLE } from '../../workbook/kernel/shared/contributionsTable';

/** What both sides know of a contribution anyway. */
export interface SharedContribution {
  readonly id: SharedValue;
  readonly activity: SharedValue;
  readonly category: SharedValue;
  readonly department: SharedValue;
}

/** A contribution of one side with the value that the receiver states. */
export interface ScoredContribution extends SharedContribution {
  readonly score: SharedValue;
}

/** A question of the charter with the shared answers. */
export interface SharedQuestion {
  readonly question: CharterQuestion;
  /** Null where the answer is not shared. */
  readonly ours: SharedValue | null;
  /** The partner's own answer as we know it; null where it is not shared. */
  readonly theirs: SharedValue | null;
}

/** All content of a copy: shared values, the kind of form and its scale. */
export interface SharedView {
  readonly form: Form;
  readonly scale: Scale;
  readonly share: Share;
  /** Sender and recipient of the form, for their sheets and for ours. */
  readonly theirSubtitle: SharedValue;
  readonly ourSubtitle: SharedValue;
  readonly contact: SharedValue;
  /** Over the long form's lists: what the scores mean, and what a worth is. */
  readonly lineAbout: SharedValue;
  readonly given: readonly SharedContribution[];
  readonly received: readonly ScoredContribution[];
  readonly forms: readonly SharedForm[];
  readonly steps: SharedFormSteps;
  /** Only those that were chosen one by one. */
  readonly gaps: readonly SharedGap[];
  readonly charter: readonly SharedQuestion[];
  readonly stamp: Readonly<Record<StampKey, SharedValue>>;
  /** In which amounts are asked for. */
  readonly currency: SharedValue;
}

/** Bound to the records: none of these functions shares a field that is not marked as shared. */
const fact = shareField('Start', FACT_FIELDS);
const setting = shareField('Settings', SETTING_FIELDS);
const contribution = shareColumn(CONTRIBUTION_TABLE.name, CONTRIBUTION_COLUMNS);
const charter = shareColumn(CHARTER_TABLE.name, CHARTER_COLUMNS);
const department = shareColumn(DEPARTMENT_TABLE.name, DEPARTMENT_COLUMNS);

/** Returns what leaves with this order. Throws where the order names an unknown respondent. */
export function sharedView(all: Rvu, order: SendOrder): SharedView {
  const { share } = order;
  const rvu = tellable(all);
  const name = shareDepartment(rvu, order.respondent);
  const given = inOrder(givenTo(rvu, order.respondent, name)).map(shareContribution);
  return {
    form: rvu.form,
    scale: rvu.settings.scale,
    share,
    ...subtitles(rvu, name),
    contact: contactLine(rvu),
    lineAbout: shareLineAbout(rvu),
    given,
    received: share.rvu ? inOrder(rvu.contributions.filter(isReceived)).map(shareScored) : [],
    forms: share.rvu ? sharedForms(rvu, order.respondent, share) : [],
    steps: share.steps ? sharedFormSteps(rvu, order.respondent) : { planned: [], asked: [] },
    gaps: share.gaps ? sharedGaps(rvu) : [],
    charter: shareCharter(rvu, share),
    stamp: copyStamp(rvu, order, name, given),
    currency: facts(rvu).currency,
  };
}

/** Sorts by id: the order of the user's table, by cost for instance, would disclose something. */
export function inOrder(contributions: readonly Contribution[]): readonly Contribution[] {
  return [...contributions].sort((a, b) => naturalOrder(a.id, b.id));
}

/** What they gave us. */
const isReceived = ({ direction }: Contribution): boolean => direction === 'received';

/** The present name of the copy's department; null where the copy is for everybody. */
function shareDepartment(rvu: Rvu, respondent: string): SharedValue {
  const found = respondents(rvu.alliance).find(({ key }) => key === respondent);
  if (found === undefined && respondent !== WHOLE)
    throw new Error(`nobody is called ${respondent}`);
  return department('name', '', found?.name ?? null);
}

/** A department's copy lists what it gave; a copy for all lists everything. */
function givenTo(
  rvu: Rvu,
  respondent: string,
  { value: name }: SharedValue
): readonly Contribution[] {
  const given = rvu.contributions.filter((each) => !isReceived(each));
  if (coversWholeCompany(rvu, respondent)) return given;
  return given.filter((each) => same(each.department, String(name)));
}

/** Names of departments, as people type them. */
const same = (a: string | null, b: string): boolean =>
  a?.trim().toLowerCase() === b.trim().toLowerCase();

/** Our contributions that no department's copy lists, since they have no department of ours. */
export function unlisted(rvu: Rvu): readonly Contribution[] {
  const names = respondents(rvu.alliance).flatMap(({ name }) => name ?? []);
  const given = rvu.contributions.filter((each) => !isReceived(each) && isTellable(each));
  if (names.length < 2) return [];
  return given.filter((each) => !names.some((name) => same(each.department, name)));
}

/** Shares neither cost nor estimate nor notes: the type has no field for them. */
function shareContribution(each: Contribution): SharedContribution {
  return {
    id: contribution('id', each.id, each.id),
    activity: contribution('activity', each.id, each.activity),
    category: contribution('category', each.id, each.category),
    department: contribution('department', each.id, each.department),
  };
}

/** A contribution with its receiver's score. */
export function shareScored(each: Contribution): ScoredContribution {
  return {
    ...shareContribution(each),
    score: contribution('stated', each.id, each.stated),
  };
}

/** What a copy says of the alliance itself. */
const facts = ({ alliance, period, form }: Rvu) => ({
  us: fact('Us_name', alliance.us.name),
  partner: fact('Partner_name', alliance.partner.name),
  manager: fact('Us_manager', alliance.us.manager),
  period: fact('Period', period === null ? null : formatPeriod(period)),
  currency: fact('Currency', alliance.currency),
  form: fact('Form', form),
});

/** Sides are swapped: in the partner's form they write to us. */
function subtitles(rvu: Rvu, name: SharedValue): Pick<SharedView, 'theirSubtitle' | 'ourSubtitle'> {
  const { us, partner, period } = facts(rvu);
  const rest = [period, name].filter(({ value }) => value !== null);
  const line = (from: SharedValue, to: SharedValue): SharedValue =>
    rest.reduce((text, each) => composed`${text} · ${each}`, composed`From ${from} to ${to}`);
  return { theirSubtitle: line(partner, us), ourSubtitle: line(us, partner) };
}

/** Nothing where we don't know whom to ask. */
function contactLine(rvu: Rvu): SharedValue {
  const { us, manager } = facts(rvu);
  if (manager.value === null) return manager;
  if (us.value === null) return us;
  return composed`Questions? ${manager} of ${us} is glad to help.`;
}

/** Without a currency the sentence does without it. */
function shareLineAbout(rvu: Rvu): SharedValue {
  const { currency } = facts(rvu);
  const scale = wording(scaleLine(rvu.settings.scale));
  return currency.value === null
    ? composed`${scale} · Worth: a rough estimate, where you like to give one.`
    : composed`${scale} · Worth: a rough estimate in ${currency}, where you like to give one.`;
}

/** Lists every question, whether or not its answers are shared. */
function shareCharter(rvu: Rvu, { charter: chosen }: Share): readonly SharedQuestion[] {
  return QUESTIONS.map((question) => {
    const found = rvu.charter.answers.find((each) => each.question === question);
    return {
      question,
      ours: chosen ? charter('ours', question, found?.ours ?? null) : null,
      theirs: chosen ? charter('theirs', question, found?.theirs ?? null) : null,
    };
  });
}

/** A returned copy is recognised by this stamp; the checksum covers its values and the ids. */
function copyStamp(
  rvu: Rvu,
  order: SendOrder,
  name: SharedValue,
  given: readonly SharedContribution[]
): SharedView['stamp'] {
  const { period, form } = facts(rvu);
  const { scale } = rvu.settings;
  const stamp = {
    Alliance: shareOrder('Alliance', order.allianceId),
    Template: shareOrder('Template', TEMPLATE_VERSION),
    Period: period,
    Direction: shareOrder('Direction', PARTNER_COPY),
    Respondent: shareOrder('Respondent', order.respondent),
    Department: name,
    Form: form,
    Revision: shareOrder('Revision', order.revision),
    Time: shareOrder('Time', order.time),
    'Scale lowest': setting('Scale_min', scale.min),
    'Scale highest': setting('Scale_max', scale.max),
  };
  const values = Object.values(stamp).map(({ value }) => value);
  const ids = given.map(({ id }) => String(id.value ?? ''));
  return { ...stamp, Checksum: shareOrder('Checksum', stampChecksum(values, ids)) };
}
