/** The sentences about a returned file: what was found, where, and what to do. */
import type { Scale } from '../../model/alliance';
import type { LineList, PartnerList } from '../../model/exchange';
import { takenForDay, placeWords, wantedWords } from '../../workbook/kernel/problemSentence';
import type { Expected } from '../../workbook/kernel/problem';
import type { SourceValue } from '../../workbook/kernel/source';
import type { FileProblemCode } from '../../xlsx/fileProblem';
import { listColumns } from './copyList';
import { fileProblemSentence } from '../fileProblemSentence';
import type { OtherName } from './receivePreview';
import type {
  ChoosableForm,
  ReadingNote,
  Confirmation,
  Rejection,
  CellRefusalCode,
  RefusedCell,
} from './returned';
import type { FileComment } from '../../xlsx/fileBook';

/** Names of the lists from the receiver's view. */
export const LIST_NAMES: Readonly<Record<LineList, string>> = {
  did: 'what we did for them',
  more: 'what else we did for them',
  received: 'the value that they received',
  given: 'the value that they believe we received',
  short: 'the value for each side',
  planned: 'the steps that they plan',
  asked: 'the steps that they would like us to take',
  charter: 'the charter',
  remark: 'beside the lists',
};

type SentencePerCode<All extends { readonly code: string }> = {
  readonly [Code in All['code']]: (one: Extract<All, { readonly code: Code }>) => string;
};

const scaleWords = ({ min, max }: Scale): string => `${min} to ${max}`;

/** A form with the facts that distinguish it. */
export function formWords({ sheet, period, department, lines }: ChoosableForm): string {
  const about = [department, period, counted(lines, 'line', 'lines')].flatMap((each) => each ?? []);
  return `${sheet} (${about.join(', ')})`;
}

/** Problems that mean "no workbook": elsewhere a text table is valid input, here it is not. */
const NO_WORKBOOK: readonly FileProblemCode[] = ['csv', 'text', 'unknown-format', 'no-workbook'];

const REJECTIONS: SentencePerCode<Rejection> = {
  file: ({ problem }) =>
    NO_WORKBOOK.includes(problem.code)
      ? 'The file is no Excel workbook; please choose the file that they sent back (.xlsx).'
      : `The file can’t be read: ${fileProblemSentence(problem)}.`,
  'not-ours': () =>
    'This workbook has none of the lists that a copy for the partner has; please choose the file that they sent back.',
  'whole-workbook': () =>
    'This is a whole RVU workbook, not the partner’s copy; please choose the file that they sent back. Nothing of it was read.',
  'newer-template': ({ found, known }) =>
    `The copy was made by a newer version of the add-in (template ${found}; this one knows ${known}); please update the add-in and receive the file again.`,
  'another-alliance': () =>
    'The copy belongs to another alliance; please open that alliance’s workbook and receive it there.',
  'another-period': ({ found, wanted }) =>
    found === ''
      ? `The copy was sent before the workbook had a period; the workbook is at ${wanted}. For this period please send them a new copy and ask them to fill that one.`
      : `The copy is for ${found}; the workbook is at ${wanted}. Please receive it in the workbook of that period, or send them the copy of ${wanted}.`,
  'closed-period': ({ found, wanted }) =>
    `The copy is for ${found}, which is closed; the workbook is at ${wanted}. Its answers can still go to the history of ${found}: scores to Past contributions, words to Partner RVU. Nothing of them comes into ${wanted}.`,
  'no-period': () =>
    'The workbook has no period yet; please set it on the sheet Start, then receive the file again.',
  'wrong-department': ({ found }) =>
    found === null
      ? 'The copy is for the whole company, and the workbook has departments of its own now; please send each department its copy.'
      : `The copy is for ${found}, which the workbook doesn’t have among our departments; please add it on the sheet Settings, or send a new copy.`,
  'our-scores': ({ given, scale }) =>
    `Our own scores were given on ${given.min} to ${given.max}, and the scale says ${scale.min} to ${scale.max} now. Please say first what they mean: under This period, at the entries to correct.`,
  'same-id': ({ ids }) =>
    `Several contributions of ours have the same id (${ids.join(', ')}), so nobody can tell to which of them the answers belong. Please give each its own id on the sheet Contributions; the one that they were asked about keeps its id.`,
  'another-scale': ({ found, wanted }) =>
    `The copy’s scores go from ${scaleWords(found)}, the workbook’s from ${scaleWords(wanted)}. Please say what their scores mean: converted, ${found.max} of ${found.max} becomes ${wanted.max} of ${wanted.max}; kept, every number stays as it is, and those beyond the scale are told and left out.`,
  unfilled: () =>
    'This is our own copy as it left: nothing is filled in. Please choose the file that they sent back, or ask them whether they saved it.',
  'which-form': ({ forms }) =>
    `The file holds several forms that could be meant: ${forms.map(formWords).join('; ')}. Please choose one; the others stay unread.`,
  whose: ({ respondents }) =>
    `The file doesn’t say whose it is; please choose one of: ${respondents.join(', ')}.`,
};

const CONFIRMATIONS: SentencePerCode<Confirmation> = {
  'no-stamp': () =>
    'The file’s stamp is missing, so nobody can tell for which alliance and period it was filled. The lists are ours: go on if you know where the file comes from.',
  'stamp-changed': () =>
    'The file’s stamp doesn’t fit its checksum: it was changed, or lines of ours were taken out or put in. Go on if you know where the file comes from.',
  'stamp-unreadable': ({ fields }) =>
    `The file’s stamp can’t be read in full (${fields.join(', ')}), so what it does not say is taken from this workbook. Go on if you know where the file comes from.`,
  'department-renamed': ({ found, now }) =>
    `The copy was made for ${found}; that department is called ${now} here now. Go on if both are the same; else say whose copy it is.`,
  'another-currency': ({ found, wanted, count }) =>
    `The copy asked for amounts in ${found}; the workbook counts in ${wanted} now. Going on keeps ${counted(count, 'amount', 'amounts')} in words, with ${found}, under Remark on Partner RVU, and none as a figure.`,
  'older-revision': ({ found, received }) =>
    `This is revision ${found}; revision ${received} was received already. Going on puts the older answers in place of the newer ones.`,
  'same-revision': ({ revision }) =>
    `Revision ${revision} was received already. What they changed since then is taken; the rest stays as it is.`,
};

/** The number with its word. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

const NOTES: Readonly<Record<ReadingNote['code'], (note: ReadingNote) => string>> = {
  'rows-added': ({ count }) =>
    `${counted(count, 'row was', 'rows were')} put in; what stands there is read where we know what it is about`,
  'rows-deleted': ({ count }) =>
    `${counted(count, 'row of ours is', 'rows of ours are')} gone; what is known here of such a line stays`,
  'columns-moved': ({ count }) =>
    `${counted(count, 'column stands', 'columns stand')} elsewhere; found by the headers`,
  'columns-missing': ({ count }) =>
    `${counted(count, 'column is', 'columns are')} gone; the rest is read`,
  'columns-twice': ({ count }) =>
    `${counted(count, 'column stands', 'columns stand')} there a second time under the same header; the left one was read, so please look twice`,
  'headers-translated': ({ count }) =>
    `${counted(count, 'header is', 'headers are')} in other words; the place told which column it is, so please look twice`,
  'sheet-renamed': ({ count }) =>
    `the sheet has another name now; its ${count === 1 ? 'list was' : 'lists were'} found all the same`,
  'list-moved': () => 'the list stands elsewhere now; it was found by its headers',
  'kept-as-text': ({ count }) =>
    `${counted(count, 'number or day was', 'numbers or days were')} kept as text; ${count === 1 ? 'it is' : 'they are'} read as what ${count === 1 ? 'it says' : 'they say'}`,
  'scores-in-words': ({ count }) =>
    `${counted(count, 'number stands', 'numbers stand')} where words are wanted, without a score beside ${count === 1 ? 'it' : 'them'}, and ${count === 1 ? 'is' : 'are'} kept as words; where scores are meant, please ask them or type them in by hand`,
  'other-form': ({ count }) =>
    `another form stands here with ${counted(count, 'filled line', 'filled lines')}; nothing of it is taken`,
  'rows-below': ({ count }) =>
    `${counted(count, 'row stands', 'rows stand')} below the list and ${count === 1 ? 'is' : 'are'} not read; please have them put into it, or type them in by hand`,
  'cells-merged': ({ count }) =>
    `${counted(count, 'merged cell reaches', 'merged cells reach')} over several lines; what ${count === 1 ? 'it says' : 'they say'} counts for the first of them only, so please look twice`,
  'remarks-left': ({ count }) =>
    `${counted(count, 'more row', 'more rows')} of words beside the lists ${count === 1 ? 'is' : 'are'} neither shown nor kept; please look into the file`,
  late: ({ count }) =>
    `${counted(count, 'line', 'lines')} came after the period was closed: scores go to its Past contributions, words, steps and answers stay on Partner RVU, and nothing comes into the present period; what was computed at closing stays as it was`,
  'scores-converted': ({ count }) =>
    `${counted(count, 'score was', 'scores were')} converted to the workbook’s scale`,
  'whole-and-departments': ({ count }) =>
    `${counted(count, 'answer', 'answers')} of this period came for all of us or for single departments otherwise; both count side by side, so please look whether both are meant`,
  'list-missing': () =>
    'the list is gone from the file; nothing of it is taken, and nothing here is lost',
};

const REFUSALS: Readonly<Record<CellRefusalCode, (cell: RefusedCell) => string>> = {
  formula: ({ wanted }) =>
    `a formula, which could say something else tomorrow; wanted ${words(wanted)} itself`,
  error: ({ found, wanted }) => `${foundWords(found)}; wanted ${words(wanted)}`,
  'out-of-range': ({ found, wanted }) =>
    `${foundWords(found)}${takenForDay(found, wanted)}; wanted ${words(wanted)}`,
  'text-for-number': ({ found, wanted }) =>
    isNumeric(found)
      ? `${foundWords(found)} stored as text; wanted ${words(wanted)}; please type it in by hand`
      : `${foundWords(found)}; wanted ${words(wanted)}`,
  'number-for-text': ({ found, wanted }) => `${foundWords(found)}; wanted ${words(wanted)}`,
  'date-as-text': ({ found, wanted }) =>
    `${foundWords(found)} written as words; wanted ${words(wanted)}`,
  'not-a-day': ({ found }) =>
    `${foundWords(found)}, which is no day; wanted ${words({ kind: 'date' })}`,
  'not-a-choice': ({ found, wanted }) => `${foundWords(found)}; wanted ${words(wanted)}`,
  'too-long': ({ found, list, field }) =>
    `${lengthOf(found)} characters; wanted at most ${mostOf(list, field)}; please shorten it`,
  'unknown-contribution': ({ found }) =>
    found === null
      ? 'a row without an id, so nobody can tell what it is about; what else we did has a list of its own'
      : `${foundWords(found)}, which is no contribution of ours; please look it up in the workbook`,
  twice: ({ found }) => `${foundWords(found)} a second time; the first row was taken`,
};

const words = (wanted: Expected | null): string =>
  wanted === null ? 'something else' : wantedWords(wanted);

const lengthOf = (found: SourceValue): number => (typeof found === 'string' ? found.length : 0);

const mostOf = (list: PartnerList, header: string): number => {
  const what = listColumns(list).find((each) => each.header === header)?.what;
  return what?.kind === 'text' ? what.maxLength : 0;
};

const MOST_SHOWN = 40;
/** Only this much of an overlong text is read. */
const MOST_READ = 10 * MOST_SHOWN;

const isNumeric = (found: SourceValue): boolean =>
  typeof found === 'string' &&
  found.length < MOST_READ &&
  found.trim() !== '' &&
  Number.isFinite(Number(found));

function foundWords(found: SourceValue): string {
  if (found === null) return 'nothing';
  if (typeof found === 'object') return `the error ${found.error}`;
  if (typeof found !== 'string') return String(found).toUpperCase();
  const letters = Array.from(found.slice(0, MOST_READ).trim());
  return letters.length > MOST_SHOWN
    ? `“${letters.slice(0, MOST_SHOWN - 1).join('')}…”`
    : `“${letters.join('')}”`;
}

/** Explains why the file is rejected, and what to do. */
export function rejectionSentence(rejection: Rejection): string {
  // The table holds the formatter of this rejection under its code; the compiler can't follow that.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: by its code
  const tell = REJECTIONS[rejection.code] as (one: Rejection) => string;
  return tell(rejection);
}

/** Puts a point that the user must confirm into words. */
export function confirmationSentence(confirmation: Confirmation): string {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: by its code
  const tell = CONFIRMATIONS[confirmation.code] as (one: Confirmation) => string;
  return tell(confirmation);
}

/** Puts a note on a repaired list into words, with the sheet and the list. */
export function noteSentence(note: ReadingNote): string {
  return `${[note.sheet, ...(note.list === null ? [] : [LIST_NAMES[note.list]])].join(', ')}: ${NOTES[note.code](note)}.`;
}

/** What stands beside a cell, with its place. */
export function commentSentence({ sheet, row, column, text }: FileComment): string {
  return `${placeWords({ sheet, row, column })}: “${text}”`;
}

/** Two names for one id, and what becomes of the line. */
export function otherNameSentence({ id, ours, theirs, taken }: OtherName): string {
  return `${id} is “${ours}” here and “${theirs}” in the file: ${taken ? 'taken, as you said that both mean the same' : 'not taken'}.`;
}

/** Why a cell is not taken, with its place; the rest of its row is. */
export function refusedSentence(cell: RefusedCell): string {
  return `${placeWords(cell.place)}: ${cell.field}: found ${REFUSALS[cell.code](cell)}.`;
}
