/**
 * Drafts of part 2 of an RVU: the value that we believe the other side received. Plain sentences from
 * what is shared of a contribution anyway (its name, its category, who did it), for people to edit.
 */
import { blankAnswers } from '../../../model/answers';
import { CATEGORIES } from '../../../model/contribution';
import type { Category, Contribution } from '../../../model/contribution';
import { isTellable } from '../../../model/heldBack';
import { departmentAt } from '../../../model/rates';
import type { Rvu } from '../../../model/rvu';
import { respondentPlace, coversWholeCompany } from './namedLines';

export interface DraftLine {
  readonly category: Category;
  readonly activities: readonly string[];
  readonly words: string;
  /** Words stand there already: the draft is not for them. */
  readonly taken: boolean;
}

export interface DraftedForm {
  readonly lines: readonly DraftLine[];
  /** What was given and belongs to no line yet, by name. */
  readonly uncategorised: readonly string[];
}

/** What this respondent could say of what it gave; lines on which it gave nothing are left out. */
export function draftGiven(rvu: Rvu, respondent: string): DraftedForm {
  const given = givenBy(rvu, respondent);
  const answers =
    rvu.answers.find((each) => each.respondent === respondent) ?? blankAnswers(respondent);
  const lines = CATEGORIES.flatMap((category): readonly DraftLine[] => {
    const of = given.filter((each) => each.category === category);
    if (of.length === 0) return [];
    return [
      {
        category,
        activities: of.map(({ activity }) => activity),
        words: draftWords(of, coversWholeCompany(rvu, respondent)),
        taken: answers.long.given[category].words !== null,
      },
    ];
  });
  const loose = given.filter(({ category }) => category === null);
  return { lines, uncategorised: loose.map(({ activity }) => activity) };
}

/** Named contributions only, none that is held back; a department answers for its own. */
function givenBy(rvu: Rvu, respondent: string): readonly Contribution[] {
  const { departments } = rvu.alliance;
  const place = respondentPlace(rvu, respondent);
  const isOwn = ({ department }: Contribution): boolean =>
    coversWholeCompany(rvu, respondent) ||
    (place !== null && departmentAt(departments, department) === place);
  return rvu.contributions.filter(
    (each) =>
      each.direction === 'given' && each.activity.trim() !== '' && isTellable(each) && isOwn(each)
  );
}

/** `This period we did for you: Webinar series and Newsletter (Marketing); Depot clinic (Engineering).` */
function draftWords(given: readonly Contribution[], withDepartments: boolean): string {
  const named = given.slice(0, MOST_NAMED);
  const groups = withDepartments ? byDepartment(named) : [{ department: null, of: named }];
  const perDepartment = groups.map(({ department, of }) => {
    const names = joined(of.map(({ activity }) => activity));
    return department === null ? names : `${names} (${department})`;
  });
  const more = given.length - named.length;
  const rest = more > 0 ? `; and ${more} more` : '';
  return `This period we did for you: ${perDepartment.join('; ')}${rest}.`;
}

/** A sentence with more names than these is no help to anyone. */
const MOST_NAMED = 12;

interface Group {
  readonly department: string | null;
  readonly of: readonly Contribution[];
}

/** Departments in the order in which they are first named, whatever the case. */
function byDepartment(given: readonly Contribution[]): readonly Group[] {
  const same = (a: string | null, b: string | null) => a?.toLowerCase() === b?.toLowerCase();
  const firsts = given.filter(
    (each, index) => given.findIndex((other) => same(other.department, each.department)) === index
  );
  return firsts.map(({ department }) => ({
    department,
    of: given.filter((each) => same(each.department, department)),
  }));
}

/** `a`, `a and b`, `a, b and c`. */
function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
