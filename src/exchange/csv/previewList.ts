/** What would become of a list in the workbook, in numbers and sentences. */
import type { Department } from '../../model/alliance';
import type { Contribution, Direction } from '../../model/contribution';
import { departmentAt, fillRates } from '../../model/rates';
import { costOf } from '../../model/worth';
import { capital } from '../../workbook/kernel/wording';
import { csvProblemSentence, type CsvProblem } from './csvProblem';
import { asCounted, incoming, type KnownContributions } from './incoming';
import type { RowReading } from './rowReader';

export interface ListForecast {
  readonly given: number;
  readonly received: number;
  /** How many are in the workbook already. */
  readonly present: number;
  /** Rows that are left out, and cells that are not understood: sentences. */
  readonly leftOut: readonly string[];
  readonly leftOutRows: number;
  readonly unread: readonly string[];
  /** How many have hours but no rate. */
  readonly unpriced: number;
  /** Departments that the workbook doesn't list. */
  readonly departments: readonly string[];
}

/** What taking the list would bring, counted, and what keeps rows of it out. */
export function previewOf(
  readings: readonly RowReading[],
  departments: readonly Department[],
  present: KnownContributions
): ListForecast {
  const all = incoming(readings, present);
  const contributions = all.rows.map(asCounted);
  const of = (direction: Direction) =>
    contributions.filter((each) => each.direction === direction).length;
  return {
    given: of('given'),
    received: of('received'),
    present: all.present,
    leftOut: problemSentences(all.leftOut),
    leftOutRows: new Set(all.leftOut.flatMap((each) => ('line' in each ? each.line : []))).size,
    unread: problemSentences(all.unread),
    unpriced: unpricedOf(contributions, departments).length,
    departments: unlisted(contributions, departments),
  };
}

/** Each problem as a sentence with its line, the first letter a capital. */
export function problemSentences(problems: readonly CsvProblem[]): readonly string[] {
  return problems.map((problem) => capital(csvProblemSentence(problem)));
}

/** Hours without a rate leave the cost unknown. */
export function unpricedOf(
  contributions: readonly Contribution[],
  departments: readonly Department[]
): readonly Contribution[] {
  return fillRates(contributions, departments).filter((each) => {
    const cost = costOf(each);
    return cost.kind === 'unknown' && cost.cause === 'rate-missing';
  });
}

function unlisted(
  contributions: readonly Contribution[],
  departments: readonly Department[]
): readonly string[] {
  const names = contributions.flatMap(({ department }) => department ?? []);
  return [...new Set(names)].filter((name) => departmentAt(departments, name) === null);
}
