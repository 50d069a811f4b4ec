/** Puts problems into words: the place, the found value, the expected value. */
import { formatDay } from '../../model/day';
import { areaAddress, cellAddress } from './a1';
import type { Scale } from '../../model/alliance';
import type { Place, Problem, Expected } from './problem';
import { NOT_WORKED_OUT } from './source';
import type { SourceValue } from './source';

/** The cell as people find it, for instance `Contributions!H12`. */
export function placeWords({ sheet, row, column }: Place): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

/** What the problem is and what to do, without its place. */
export function problemSentence(problem: Problem): string {
  switch (problem.code) {
    case 'bad-cell':
      return `${problem.field}: found ${foundWords(problem.found)}${takenForDay(problem.found, problem.wanted)}; wanted ${wantedWords(problem.wanted)}.${unused(problem.rowUsed)}`;
    case 'missing-cell':
      return `${blankWords(problem)}${unused(problem.rowUsed)}`;
    case 'duplicate-id':
      return `The id ${problem.id} stands in ${placeWords(problem.first)} already; please give each contribution its own.`;
    case 'loose-rows':
      return looseWords(problem);
    case 'merged-cells':
      return mergedWords(problem);
    case 'other-scale':
      return scaleWords(problem);
    case 'half-converted':
      return halfWords(problem);
    default:
      return missingPartWords(problem);
  }
}

type MissingProblem = Problem & {
  readonly code: 'missing-column' | 'missing-table' | 'missing-name';
};

function missingColumnWords({
  table,
  field,
  rowsUsed,
}: Problem & { readonly code: 'missing-column' }): string {
  return `The table ${table} has no column ${field}; please bring it back under that header.${rowsUsed ? '' : ' Its rows are left out until then.'}`;
}

function missingPartWords(problem: MissingProblem): string {
  if (problem.code === 'missing-column') return missingColumnWords(problem);
  return problem.code === 'missing-table'
    ? `The table ${problem.table} is missing; please bring it back, or undo its deletion or renaming.`
    : `The named cell ${problem.name} (${problem.field}) is missing; please name the cell so again.`;
}

/** Excel lets a table grow as people type below it, other programs don't, and Excel may be told not to. */
function looseWords({ table, rows }: Problem & { readonly code: 'loose-rows' }): string {
  const [which, it] =
    rows.length === 1
      ? [`Row ${rows.join('')} stands`, 'it']
      : [`Rows ${rows.join(', ')} stand`, 'them'];
  return `${which} below the table ${table} and not in it, so that nothing counts ${it}. Please drag the table’s lower right corner down over ${it}, or cut ${it} and paste into rows of the table; a note of your own may stand further down.`;
}

function mergedWords({ table, areas }: Problem & { readonly code: 'merged-cells' }): string {
  const named = areas.slice(0, MOST_AREAS).map(areaAddress).join(', ');
  const more = areas.length > MOST_AREAS ? ` and ${areas.length - MOST_AREAS} more` : '';
  return `Cells of the table ${table} are merged: ${named}${more}. Only the first cell of each is read, the others count as blank. Please unmerge them and fill in each cell.`;
}

const MOST_AREAS = 10;

const scaleOf = ({ min, max }: Scale): string => `${min} to ${max}`;

/** A 5 of 5 would pass for 5 of 10, and flags would turn without a word. */
function scaleWords(problem: Problem & { readonly code: 'other-scale' }): string {
  const { given, scale, count } = problem;
  const scores = count === 1 ? '1 score was' : `${count} scores were`;
  return `${scores} given on ${scaleOf(given)}; the scale says ${scaleOf(scale)} now, and the analysis takes them as they stand. Please say what they mean: convert them (${given.max} becomes ${scale.max}, kept periods too), or keep them as they are. Changing the scale back asks nothing.`;
}

function halfWords({ scale }: Problem & { readonly code: 'half-converted' }): string {
  return `Converting the scores to ${scaleOf(scale)} was cut off: some are converted, others are not. Please undo it or go back to an earlier version of the workbook; or look at the scores, correct them by hand and then keep them as they are.`;
}

function blankWords({ field, wanted }: Problem & { readonly code: 'missing-cell' }): string {
  if (wanted.kind !== 'text') return `${field} is blank; wanted ${wantedWords(wanted)}.`;
  return field === ID_FIELD ? 'Enter an ID.' : `${field} is blank; please fill it in.`;
}

/** The header of the column that names a row; its word is an abbreviation. */
const ID_FIELD = 'Id';

const unused = (rowUsed: boolean): string =>
  rowUsed ? '' : ' The row is left out until then; the rest is analysed.';

function foundWords(found: SourceValue): string {
  if (found === null) return 'nothing';
  if (typeof found === 'object')
    return found.error === NOT_WORKED_OUT.error
      ? 'a formula that no program has worked out yet (open the workbook in Excel and save it, or type the number)'
      : `the error ${found.error}`;
  if (typeof found === 'boolean') return String(found).toUpperCase();
  return typeof found === 'string' ? `“${shortened(found)}”${spaced(found)}` : String(found);
}

/** Spaces can't be seen between quotation marks at the end of a line. */
const spaced = (text: string): string => (text === text.trim() ? '' : ' with spaces around it');

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** ` (the day 2026-05-04)` behind a score or the like that a spreadsheet took for a day as `4.5` was typed; else ''. */
export function takenForDay(found: SourceValue, wanted: Expected | null): string {
  const isFew = wanted?.kind === 'number' && wanted.max !== null && wanted.max <= MOST_OF_SCALES;
  if (!isFew || typeof found !== 'number' || found < FIRST_DAY || found > LAST_DAY) return '';
  return ` (the day ${formatDay(Math.floor(found))}: a spreadsheet may have made it of what was typed)`;
}

const MOST_OF_SCALES = 1000;
/** The years 2000 to 2099. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];

/** What a cell should hold, in words. */
export function wantedWords(wanted: Expected): string {
  switch (wanted.kind) {
    case 'text':
      return 'words';
    case 'number':
      return numberWords(wanted.min, wanted.max);
    case 'choice':
      return `one of: ${wanted.choices.join(', ')}`;
    case 'period':
      return 'a period such as 2026-Q4 or 2026-H2';
    case 'date':
      return 'a date such as 2026-11-30';
    case 'currency':
      return 'three letters such as USD';
  }
}

function numberWords(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `a number from ${min} to ${max}`;
  if (min !== null) return `a number of ${min} or more`;
  return max === null ? 'a number' : `a number of ${max} or less`;
}
