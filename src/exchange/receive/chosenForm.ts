/** Chooses the form of a file: the only one that fits, else the user's choice. */
import type { Rvu } from '../../model/rvu';
import { hasReturnedContent, rejectionsOf } from './checkReturned';
import { periodMeant } from './closedPeriods';
import type { ReceiveOrder } from './receivePreview';
import type { ChoosableForm, ReadingNote, Rejection, Returned, ReturnedForm } from './returned';

export type ChosenForm =
  | { readonly kind: 'stopped'; readonly rejections: readonly [Rejection] }
  | {
      readonly kind: 'chosen';
      readonly form: ReturnedForm;
      /** Other filled forms of the file, which are not taken. */
      readonly notes: readonly ReadingNote[];
    };

/** A second form never fills the first one's blanks. */
export function chosenForm(rvu: Rvu, returned: Returned, order: ReceiveOrder): ChosenForm {
  const { form } = order;
  const here = hereIn(rvu, order);
  const all: readonly ReturnedForm[] = [returned, ...returned.others];
  const filled = all.filter((each) => hasReturnedContent(rvu, each, here(each)));
  if (form !== undefined) {
    const named = all.find(({ sheet }) => sheet === form);
    return named === undefined ? asked(all) : chosen(named, filled);
  }
  const fitting = filled.filter((each) => rejectionsOf(rvu, each, here(each), order).length === 0);
  // No filled form fits: the first one gives the reason.
  if (fitting.length === 0) return chosen(returned, filled);
  const [first, ...more] = fitting.filter(({ isRepeat }) => !isRepeat);
  return first === undefined || more.length > 0 ? asked(fitting) : chosen(first, filled);
}

const asked = (forms: readonly ReturnedForm[]): ChosenForm => ({
  kind: 'stopped',
  rejections: [{ code: 'which-form', forms: forms.map(choiceOf) }],
});

const hereIn =
  (rvu: Rvu, order: ReceiveOrder) =>
  ({ stamp }: ReturnedForm) => ({
    period: periodMeant(rvu, stamp, order) ?? '',
    respondent: stamp?.respondent ?? null,
  });

function chosen(form: ReturnedForm, filled: readonly ReturnedForm[]): ChosenForm {
  const others = filled.filter((each) => each !== form);
  const notes = others.map((each): ReadingNote => ({
    code: 'other-form',
    list: null,
    sheet: each.sheet,
    count: each.lines.length,
  }));
  return { kind: 'chosen', form, notes };
}

/** All forms of the file, for people to choose from. */
export function formChoices(returned: Returned): readonly ChoosableForm[] {
  return [returned, ...returned.others].map(choiceOf);
}

/** Text beside a form may belong to another period or department. */
const choiceOf = ({ sheet, isRepeat, stamp, lines }: ReturnedForm): ChoosableForm => ({
  sheet,
  period: isRepeat ? null : (stamp?.period ?? null),
  department: isRepeat ? null : (stamp?.department ?? null),
  lines: lines.length,
});
