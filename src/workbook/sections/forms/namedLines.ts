/** The model's word for what a form names under its value lines. */
import { CATEGORIES, DIRECTIONS } from '../../../model/contribution';
import type { Category, Direction } from '../../../model/contribution';
import { WHOLE, assignDepartmentKeys, hasOneForm } from '../../../model/respondents';
import type { Rvu } from '../../../model/rvu';
import type { AnalysedRvu } from '../../kernel/shared/analysedRows';
import type { MirroredRow } from '../../kernel/shared/mirroredRow';
import { departmentLineOrderMirror } from '../../kernel/shared/lineOrder';
import { lineOrderMirror } from '../../kernel/shared/lineOrder';
import { lineBase } from '../../kernel/shared/lineOrder';
import { LINE_DEPARTMENT } from '../../kernel/shared/lineOrder';
import { LINE_CATEGORY } from '../../kernel/shared/lineOrder';

/** More names than these are only counted. */
export const MOST_NAMES = 5;

export interface NamedLine {
  /** How many sort keys of the Contributions table stand before this line's. */
  readonly before: number;
  readonly names: readonly string[];
}

/** The first names, and how many more there are. */
export function nameList({ names }: Pick<NamedLine, 'names'>): string {
  const first = Array.from({ length: MOST_NAMES }, (_, index) => nameInList(names, index));
  return first.join('') + moreNames(names);
}

/** The name at that place, from 0, with the comma that parts it from the one before; empty where there is none. */
export function nameInList(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) return '';
  return index === 0 ? name : `, ${name}`;
}

/** What is said of those that are only counted. */
export function moreNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? ` and ${more} more` : '';
}

/** What the respondent's sort keys begin with: 0 where its form speaks for all of us, null where it is gone. */
export function lineBaseOf(rvu: Rvu, respondent: string): number | null {
  if (coversWholeCompany(rvu, respondent)) return 0;
  const place = respondentPlace(rvu, respondent);
  return place === null ? null : place * LINE_DEPARTMENT;
}

/** Whether the respondent's form speaks for the whole company. */
export function coversWholeCompany({ alliance }: Rvu, respondent: string): boolean {
  return respondent === WHOLE || hasOneForm(alliance.departments);
}

/** Where the respondent stands in the list of departments, from 1; null where it is gone. */
export function respondentPlace({ alliance }: Rvu, respondent: string): number | null {
  const at = assignDepartmentKeys(alliance.departments).findIndex(({ key }) => key === respondent);
  return at < 0 ? null : at + 1;
}

type KeyOf = (row: MirroredRow) => number | null;

/** The sort keys that stand behind a part of the form, and where this respondent's begin; null where it has none. */
function scope(
  { rvu }: AnalysedRvu,
  respondent: string,
  direction: Direction
): { readonly keyOf: KeyOf; readonly from: number } | null {
  if (direction === 'received' || coversWholeCompany(rvu, respondent))
    return { keyOf: lineOrderMirror, from: 0 };
  const place = respondentPlace(rvu, respondent);
  if (place === null) return null;
  return { keyOf: departmentLineOrderMirror, from: place * LINE_DEPARTMENT };
}

/** What the form names under one line of a part. */
export function namedLine(
  analysed: AnalysedRvu,
  respondent: string,
  direction: Direction,
  category: Category
): NamedLine {
  const found = scope(analysed, respondent, direction);
  if (found === null) return { before: 0, names: [] };
  const base = found.from + lineBase(direction, CATEGORIES.indexOf(category) + 1);
  const keyed = analysed.rows.flatMap((row) => {
    const key = found.keyOf(row);
    return key === null ? [] : [{ key, name: row.analysed.contribution.activity }];
  });
  const named = keyed.filter(({ key }) => key >= base && key < base + LINE_CATEGORY);
  return {
    before: keyed.filter(({ key }) => key < base).length,
    names: named.sort((a, b) => a.key - b.key).map(({ name }) => name),
  };
}

/** What the form names in a part, over all its lines. */
export function allNames(
  analysed: AnalysedRvu,
  respondent: string,
  direction: Direction
): readonly string[] {
  return CATEGORIES.flatMap(
    (category) => namedLine(analysed, respondent, direction, category).names
  );
}

/** How many sort keys stand before the first name in a part, on whatever line that is. */
export function namesBefore(
  analysed: AnalysedRvu,
  respondent: string,
  direction: Direction
): number {
  const lines = CATEGORIES.map((each) => namedLine(analysed, respondent, direction, each));
  return Math.min(...lines.map(({ before }) => before));
}

/** How many contributions no line of the form names: without a category, a name or a department. */
export function unnamedCount({ rvu, rows }: AnalysedRvu, respondent: string): number {
  const ownKey = coversWholeCompany(rvu, respondent) ? lineOrderMirror : departmentLineOrderMirror;
  const keys: Readonly<Record<Direction, KeyOf>> = { received: lineOrderMirror, given: ownKey };
  return DIRECTIONS.flatMap((direction) =>
    rows.filter(
      (row) => row.analysed.contribution.direction === direction && keys[direction](row) === null
    )
  ).length;
}
