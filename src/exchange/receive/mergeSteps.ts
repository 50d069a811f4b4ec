/** Their steps become actions: what they plan, and what they ask of us. */
import type { Action, ActionDirection } from '../../model/action';
import { formatDay } from '../../model/day';
import type { LineList, PartnerLine } from '../../model/exchange';
import { grouped } from '../../model/grouped';
import type { Rvu } from '../../model/rvu';
import { ACTION_COLUMNS } from '../../workbook/sections/actions/actionColumns';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import { resolveConflict } from './changes';
import type { Merged } from './changes';
import { plainWords } from './mergeLines';
import type { ImportedLines } from './mergeLines';
import type { ReceivedChange } from './receivePreview';

type StepDetails = Pick<Action, 'owner' | 'due' | 'category'>;
type Detail = keyof StepDetails;

const DIRECTIONS: Readonly<Partial<Record<LineList, ActionDirection>>> = {
  planned: 'they-plan',
  asked: 'they-ask',
};

/** One step with its details: of lines with the same words the first with a value counts. */
interface Step extends StepDetails {
  readonly words: string;
  readonly direction: ActionDirection;
  readonly department: string | null;
  readonly line: PartnerLine;
  /** All earlier lines about it. */
  readonly earlierLines: readonly PartnerLine[];
}

/** The same direction, department and words are the same step, unless it was closed in an earlier period. */
export function mergeSteps(rvu: Rvu, taken: ImportedLines): Merged<readonly Action[]> {
  const part = [...rvu.actions];
  const places = openPlaces(rvu.actions, taken.origin.period);
  const changes = stepsOf(rvu, taken).flatMap((step): readonly ReceivedChange[] => {
    const at = places.get(keyOf(step.direction, step.department, step.words));
    const action = at === undefined ? undefined : part[at];
    if (at === undefined || action === undefined) {
      part.push(newAction(step));
      return [changeOf(step, { kind: 'new', before: null, after: step.words })];
    }
    const resolved = resolveDetails(action, step);
    part[at] = { ...action, ...resolved.details };
    return resolved.changes;
  });
  return { part, changes };
}

/** The index of the first action that is the same step; closed ones count only if closed in this period. */
function openPlaces(actions: readonly Action[], period: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  actions.forEach(({ direction, department, step, closedIn }, at) => {
    const key = keyOf(direction, department, step);
    const open = closedIn === null || closedIn === period;
    if (open && !places.has(key)) places.set(key, at);
  });
  return places;
}

const keyOf = (...parts: readonly (string | null)[]): string =>
  JSON.stringify(parts.map(plainWords));

const lineKey = ({ respondent, list, words }: PartnerLine): string =>
  keyOf(respondent, list, words);

function stepsOf({ partnerLines }: Rvu, { given, origin }: ImportedLines): readonly Step[] {
  const steps = new Map<string, Step>();
  const lines = grouped([...partnerLines, ...given], lineKey);
  given.forEach((line) => {
    const { list, words, owner, due, category } = line;
    const direction = DIRECTIONS[list];
    if (direction === undefined || words === null) return;
    const key = keyOf(direction, words);
    const first = steps.get(key);
    if (first !== undefined) {
      const earlierLines = { owner: first.owner ?? owner, due: first.due ?? due };
      steps.set(key, { ...first, ...earlierLines, category: first.category ?? category });
      return;
    }
    const earlierLines = lines.get(lineKey(line)) ?? [];
    const { department } = origin;
    steps.set(key, { words, direction, department, line, earlierLines, owner, due, category });
  });
  return [...steps.values()];
}

const newAction = ({ words, direction, department, owner, due, category }: Step): Action => ({
  step: words,
  direction,
  owner,
  due,
  doneOn: null,
  dropped: false,
  category,
  department,
  carriedFrom: null,
  closedIn: null,
});

type ChangeFacts = Pick<ReceivedChange, 'kind' | 'before' | 'after'>;

const changeOf = ({ line, words }: Step, facts: ChangeFacts, detail?: Detail): ReceivedChange => ({
  ...facts,
  target: 'step',
  list: line.list,
  line: line.line,
  name: detail === undefined ? words : `${words} (${headerOf(detail)})`,
});

const headerOf = (detail: Detail): string =>
  ACTION_COLUMNS.find(({ key }) => key === detail)?.header ?? detail;

interface ResolvedStep {
  readonly details: StepDetails;
  readonly changes: readonly ReceivedChange[];
}

function resolveDetails(action: Action, step: Step): ResolvedStep {
  const owner = resolveDetail(action.owner, step.owner, step.earlierLines.map(ownerOf));
  const due = resolveDetail(action.due, step.due, step.earlierLines.map(dueOf));
  const category = resolveDetail(action.category, step.category, step.earlierLines.map(categoryOf));
  const changes = [
    ...detailChanges(step, 'owner', action.owner, owner),
    ...detailChanges(step, 'due', action.due, due),
    ...detailChanges(step, 'category', action.category, category),
  ];
  const { step: words } = action;
  const unchanged = changeOf(step, { kind: 'unchanged', before: words, after: words });
  return {
    details: { owner: owner.value, due: due.value, category: category.value },
    changes: changes.length === 0 ? [unchanged] : changes,
  };
}

const ownerOf = ({ owner }: StepDetails): Action['owner'] => owner;
const dueOf = ({ due }: StepDetails): Action['due'] => due;
const categoryOf = ({ category }: StepDetails): Action['category'] => category;

interface ResolvedDetail<Value> {
  readonly kind: ReceivedChange['kind'];
  readonly value: Value | null;
  readonly wanted: Value | null;
}

/** A detail that they leave blank stays as it is. */
function resolveDetail<Value>(
  ours: Value | null,
  wanted: Value | null,
  earlierLines: readonly (Value | null)[]
): ResolvedDetail<Value> {
  if (wanted === null) return { kind: 'unchanged', value: ours, wanted };
  return { ...resolveConflict(ours, wanted, (each) => earlierLines.includes(each)), wanted };
}

function detailChanges<Value extends string | number>(
  step: Step,
  detail: Detail,
  ours: Value | null,
  { kind, wanted }: ResolvedDetail<Value>
): readonly ReceivedChange[] {
  if (kind === 'unchanged') return [];
  const facts = { before: shown(detail, ours), after: shown(detail, wanted) };
  return [changeOf(step, { ...facts, kind: kind === 'new' ? 'changed' : kind }, detail)];
}

function shown(detail: Detail, value: string | number | null): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return formatDay(value);
  return detail === 'category' ? labelOf(CATEGORY_WORDS, value) : value;
}
