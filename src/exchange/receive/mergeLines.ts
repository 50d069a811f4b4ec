/** Merges the lines of a file with those received before: lines are added or changed, never removed. */
import { partnerLineKey } from '../../model/exchange';
import type { PartnerLine } from '../../model/exchange';
import type { ReturnOrigin } from './checkReturned';
import type { ReturnedLine } from './returned';

/** The lines of a file, and all lines after receiving it. */
export interface ImportedLines {
  readonly origin: ReturnOrigin;
  /** The file's lines. */
  readonly given: readonly PartnerLine[];
  /** All lines, the file's among them. */
  readonly lines: readonly PartnerLine[];
}

/** Of repeated lines the first counts; `remarks` come last. */
export function takenLines(
  before: readonly PartnerLine[],
  returned: readonly ReturnedLine[],
  origin: ReturnOrigin,
  remarks: readonly PartnerLine[] = []
): ImportedLines {
  const given = firstOfEach([...returned.map((line) => lineFrom(line, origin)), ...remarks]);
  const byKey = new Map(given.map((line) => [partnerLineKey(line), line]));
  const known = new Set(before.map(partnerLineKey));
  const followed = before.map((line) => mergedLine(line, byKey.get(partnerLineKey(line))));
  const added = given.filter((line) => !known.has(partnerLineKey(line)));
  return { origin, given, lines: [...followed, ...added] };
}

function firstOfEach(lines: readonly PartnerLine[]): readonly PartnerLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = partnerLineKey(line);
    return !seen.has(key) && seen.add(key);
  });
}

function lineFrom(line: ReturnedLine, origin: ReturnOrigin): PartnerLine {
  const { list, line: which, score, worth, words, remark, category, owner, due } = line;
  const cells = { score, worth, words, remark, category, owner, due };
  return { ...origin, list, line: which, ...cells };
}

/** A cell that is blank now, or can't be read, does not erase an earlier answer. */
function mergedLine(before: PartnerLine, given: PartnerLine | undefined): PartnerLine {
  if (given === undefined) return before;
  if (isAnother(before, given)) return given;
  return {
    ...given,
    score: latest(given.score, before.score),
    worth: latest(given.worth, before.worth),
    words: latest(given.words, before.words),
    remark: latest(given.remark, before.remark),
    category: latest(given.category, before.category),
    owner: latest(given.owner, before.owner),
    due: latest(given.due, before.due),
  };
}

const latest = <Value>(given: Value | null, before: Value | null): Value | null => given ?? before;

/** A line identified by number only refers to something else once its words differ. */
const NUMBERED: readonly string[] = ['more', 'planned', 'asked'];

const isAnother = (before: PartnerLine, given: PartnerLine): boolean =>
  NUMBERED.includes(given.list) &&
  before.words !== null &&
  given.words !== null &&
  !sameWords(before.words, given.words);

/** Words as they are compared, however spaced at the ends and capitalised. */
export function plainWords(words: string | null): string | null {
  return words === null ? null : words.trim().toLowerCase();
}

/** Whether both say the same. */
const sameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b);

/**
 * Sorts lines of several respondents: the whole company first, then departments by number, so that the order of files
 * does not matter.
 */
export function inRespondentOrder(lines: readonly PartnerLine[]): readonly PartnerLine[] {
  return [...lines].sort((a, b) => numberOf(a) - numberOf(b));
}

/** `whole` is 0, `d3` is 3. */
const numberOf = ({ respondent }: PartnerLine): number => Number(/\d+/.exec(respondent)?.[0] ?? 0);
