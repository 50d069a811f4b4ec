/** Resolves our value against theirs, and names the changes. */
import { formatDay } from '../../model/day';
import { REMARK_LIST, partnerLineKey } from '../../model/exchange';
import type { LineList, PartnerLine } from '../../model/exchange';
import { firstBy, oncePer } from '../../model/oncePer';
import type { Rvu } from '../../model/rvu';
import { QUESTION_WORDS } from '../../workbook/kernel/shared/charterWords';
import { CATEGORY_WORDS, labelOf } from '../../workbook/kernel/words';
import type { ChoiceSet } from '../../workbook/kernel/words';
import type { ImportedLines } from './mergeLines';
import type { ReceivedChange, ScoreChoice } from './receivePreview';

type Kind = ReceivedChange['kind'];

/** A part of the RVU after receiving a file, with the changes made. */
export interface Merged<Part> {
  readonly part: Part;
  readonly changes: readonly ReceivedChange[];
}

export interface ResolvedConflict<Value> {
  readonly kind: Kind;
  readonly value: Value;
}

/**
 * Takes their value where ours is blank or came from them (`theirs` decides); else ours stays. A value from any
 * respondent and any file counts as theirs: otherwise the order of files would matter.
 */
export function resolveConflict<Value>(
  ours: Value | null,
  wanted: Value,
  theirs: (ours: Value) => boolean
): ResolvedConflict<Value> {
  if (ours === null) return { kind: 'new', value: wanted };
  if (ours === wanted) return { kind: 'unchanged', value: ours };
  return theirs(ours) ? { kind: 'changed', value: wanted } : { kind: 'kept', value: ours };
}

/** The user's choice for each differing score, stated explicitly, so that a second attempt does the same. */
export function scoreChoices(changes: readonly ReceivedChange[]): ReadonlyMap<string, ScoreChoice> {
  return new Map(changes.flatMap(({ line, take }) => (take === undefined ? [] : [[line, take]])));
}

/** Compares each line of the file with the line received before. */
export function lineChanges(rvu: Rvu, { given, lines }: ImportedLines): readonly ReceivedChange[] {
  const earlier = new Map(rvu.partnerLines.map((line) => [partnerLineKey(line), line]));
  const now = new Map(lines.map((line) => [partnerLineKey(line), line]));
  return given.map((line) => {
    const key = partnerLineKey(line);
    return lineChange(rvu, earlier.get(key), now.get(key) ?? line);
  });
}

function lineChange(rvu: Rvu, before: PartnerLine | undefined, after: PartnerLine): ReceivedChange {
  const { list, line } = after;
  const about = { target: 'partner-rvu', list, line, name: lineName(rvu, after) } as const;
  const values = cellsOf(after);
  const earlier = before === undefined ? values.map(() => null) : cellsOf(before);
  const changed = values.findIndex((value, index) => value !== earlier[index]);
  const at = changed < 0 ? values.findIndex((value) => value !== null) : changed;
  const kind = before === undefined ? 'new' : changed < 0 ? 'unchanged' : 'changed';
  return { ...about, kind, before: earlier[at] ?? null, after: values[at] ?? null };
}

type Shown = readonly (string | number | null)[];

/** The most informative field first; a step's or an activity's words serve as its name. */
const cellsOf = ({ score, words, remark, worth, category, owner, due }: PartnerLine): Shown => [
  score,
  words,
  remark,
  worth,
  category === null ? null : labelOf(CATEGORY_WORDS, category),
  owner,
  due === null ? null : formatDay(due),
];

const SHORT_NAMES: ChoiceSet<string> = [
  ['received', 'The value they received'],
  ['given', 'The value they believe we received'],
];

const NAMES: Readonly<Partial<Record<LineList, ChoiceSet<string>>>> = {
  received: CATEGORY_WORDS,
  given: CATEGORY_WORDS,
  short: SHORT_NAMES,
  charter: QUESTION_WORDS,
};

const byId = oncePer((contributions: Rvu['contributions']) =>
  firstBy(contributions, ({ id }) => id)
);

/** The activity, the value line, the question, the step. */
export function lineName({ contributions }: Rvu, { list, line, words }: PartnerLine): string {
  if (list === REMARK_LIST) return line;
  if (list === 'did') return byId(contributions).get(line)?.activity ?? line;
  const names = NAMES[list];
  return names === undefined ? (words ?? `№ ${line}`) : labelOf(names, line);
}
