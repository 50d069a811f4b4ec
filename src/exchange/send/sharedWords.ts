/** Lists every sentence and name of ours that leaves, for a last check by the user. */
import type { SharedView } from './sharedView';
import type { SharedValue } from './sharedValue';
import type { SharedForm } from './sharedForms';

const WORD_GROUPS = [
  'rvu',
  'gaps',
  'steps',
  'charter',
  'names',
  'ids',
  'departments',
  'contact',
  'template',
] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

export interface SharedWord {
  readonly group: WordGroup;
  readonly text: string;
  /** Where it is typed, for instance `Actions.Step 3`. */
  readonly source: string;
}

/** Returns freely typed texts, each once per group; values chosen from lists need no check. */
export function sharedWords(view: SharedView): readonly SharedWord[] {
  const { given, received, forms, gaps, steps, charter, contact } = view;
  const groups: Readonly<Record<WordGroup, readonly SharedValue[]>> = {
    rvu: forms.flatMap(formWords),
    gaps: gaps.flatMap(({ name, words }) => [name, words]),
    steps: [...steps.planned, ...steps.asked].flatMap(({ step, owner }) => [step, owner]),
    charter: charter.flatMap(({ ours, theirs }) => [ours, theirs].filter((each) => each !== null)),
    names: [...given, ...received].map(({ activity }) => activity),
    ids: joinedNames([...given, ...received].map(({ id }) => id)),
    departments: joinedNames([
      ...[...given, ...received].map(({ department }) => department),
      ...forms.map(({ department }) => department),
    ]),
    contact: [contact],
    // A copy has none.
    template: [],
  };
  return WORD_GROUPS.flatMap((group) => sharedWordings(group, groups[group]));
}

/** Short names in one line, each once. */
function joinedNames(shared: readonly SharedValue[]): readonly SharedValue[] {
  const names = new Set(shared.flatMap(({ value }) => (value === null ? [] : [String(value)])));
  const [first] = shared;
  return first === undefined || names.size === 0
    ? []
    : [{ ...first, value: [...names].join(', '), source: first.columns.join(' + ') }];
}

const formWords = (form: SharedForm): readonly SharedValue[] =>
  form.kind === 'short'
    ? form.answers.map(({ words }) => words)
    : [...form.parts.received, ...form.parts.given].map(({ words }) => words);

/** Each text of a group once. */
export function sharedWordings(
  group: WordGroup,
  shared: readonly SharedValue[]
): readonly SharedWord[] {
  const words = new Map<string, SharedWord>();
  for (const { value, source } of shared)
    if (typeof value === 'string' && !words.has(value))
      words.set(value, { group, text: value, source });
  return [...words.values()];
}
