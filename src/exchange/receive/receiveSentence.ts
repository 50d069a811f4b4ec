/** What there is to say of a returned file, in words: what was found, where, and what to do. */
import type { Scale } from '../../model/alliance';
import type { PartnerList } from '../../model/exchange';
import { QUESTION_WORDS } from '../../workbook/sections/charter/charterWords';
import { labelOf } from '../../workbook/kernel/words';
import { placeWords, wantedWords } from '../../workbook/kernel/problemSentence';
import type { Wanted } from '../../workbook/kernel/problem';
import type { SourceValue } from '../../workbook/kernel/source';
import type { FileProblemCode } from '../../xlsx/fileProblem';
import { columnsOf } from './copyList';
import type { NotApplied } from './missingTargets';
import { fileProblemSentence } from '../fileProblemSentence';
import type { ReadingNote, ReceiveDoubt, ReceiveStop, RefusalCode, RefusedCell } from './returned';

/** The lists as the one who receives speaks of them. */
export const LIST_NAMES: Readonly<Record<PartnerList, string>> = {
  did: 'what we did for them',
  more: 'what else we did for them',
  received: 'the value that they received',
  given: 'the value that they believe we received',
  short: 'the value for each side',
  planned: 'the steps that they plan',
  asked: 'the steps that they would like us to take',
  charter: 'the charter',
};

type Teller<All extends { readonly code: string }> = {
  readonly [Code in All['code']]: (one: Extract<All, { readonly code: Code }>) => string;
};

const scaleWords = ({ min, max }: Scale): string => `${min} to ${max}`;

const SEND_ANEW = 'please send them a new copy and ask them to fill that one';

/** A table of words is something elsewhere; here only a workbook is. */
const NO_WORKBOOK: readonly FileProblemCode[] = ['csv', 'text', 'unknown-format', 'no-workbook'];

const STOPS: Teller<ReceiveStop> = {
  file: ({ problem }) =>
    NO_WORKBOOK.includes(problem.code)
      ? 'The file is no Excel workbook; please choose the file that they sent back (.xlsx).'
      : `The file can’t be read: ${fileProblemSentence(problem)}.`,
  'not-ours': () =>
    'This workbook has none of the lists that a copy for the partner has; please choose the file that they sent back.',
  'whole-workbook': () =>
    'This is a whole RVU workbook, not the partner’s copy; please choose the file that they sent back. Nothing of it was read.',
  'damaged-stamp': ({ field, place }) =>
    `${placeWords(place)}: the stamp’s “${field}” is missing or can’t be read, so nobody can tell what this file is; please ask for the file as they saved it, or ${SEND_ANEW.replace('please ', '')}.`,
  'newer-template': ({ found, known }) =>
    `The copy was made by a newer version of the add-in (template ${found}; this one knows ${known}); please update the add-in and receive the file again.`,
  'date-system': () =>
    'The workbook counts its days from 1904, so every date in it would be four years off; please switch that off (File, Options, Advanced, “Use 1904 date system”), look at the dates, and save it.',
  'another-alliance': () =>
    'The copy belongs to another alliance; please open that alliance’s workbook and receive it there.',
  'another-period': ({ found, wanted }) =>
    found === ''
      ? `The copy was sent before the workbook had a period; the workbook is at ${wanted}. For this period ${SEND_ANEW}.`
      : `The copy is for ${found}; the workbook is at ${wanted}. Please receive it in the workbook of that period, or send them the copy of ${wanted}.`,
  'no-period': () =>
    'The workbook has no period yet; please set it on the sheet Start, then receive the file again.',
  'wrong-department': ({ found }) =>
    found === null
      ? 'The copy is for the whole company, and the workbook has departments of its own now; please send each department its copy.'
      : `The copy is for ${found}, which the workbook doesn’t have among our departments; please add it on the sheet Settings, or send a new copy.`,
  'another-scale': ({ found, wanted }) =>
    `The copy’s scores go from ${scaleWords(found)}, the workbook’s from ${scaleWords(wanted)}; please set the scale back on the sheet Settings, or send a new copy.`,
  unfilled: () =>
    'This is our own copy as it left: nothing is filled in. Please choose the file that they sent back, or ask them whether they saved it.',
  whose: ({ respondents }) =>
    `The file doesn’t say whose it is; please choose one of: ${respondents.join(', ')}.`,
};

const DOUBTS: Teller<ReceiveDoubt> = {
  'no-stamp': () =>
    'The file’s stamp is missing, so nobody can tell for which alliance and period it was filled. The lists are ours: go on if you know where the file comes from.',
  'stamp-changed': () =>
    'The file’s stamp doesn’t fit its checksum: it was changed, or lines of ours were taken out. Go on if you know where the file comes from.',
  'older-revision': ({ found, received }) =>
    `This is revision ${found}; revision ${received} was received already. Going on puts the older answers in place of the newer ones.`,
  'same-revision': ({ revision }) =>
    `Revision ${revision} was received already. What they changed since then is taken; the rest stays as it is.`,
};

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count} ${many}`;

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
  'sheet-renamed': () => 'the sheet has another name now; the list was found all the same',
  'list-moved': () => 'the list stands elsewhere now; it was found by its headers',
  'list-twice': () =>
    'the list stands here a second time; what is filled in only here is taken, too',
  'rows-below': ({ count }) =>
    `${counted(count, 'row stands', 'rows stand')} below the list and ${count === 1 ? 'is' : 'are'} not read; please have them put into it, or type them in by hand`,
  'list-missing': () =>
    'the list is gone from the file; nothing of it is taken, and nothing here is lost',
};

const RETYPE = 'please type it in by hand';

const REFUSALS: Readonly<Record<RefusalCode, (cell: RefusedCell) => string>> = {
  formula: ({ wanted }) =>
    `a formula, which could say something else tomorrow; wanted ${words(wanted)} itself`,
  error: ({ found, wanted }) => `${foundWords(found)}; wanted ${words(wanted)}`,
  'out-of-range': ({ found, wanted }) => `${foundWords(found)}; wanted ${words(wanted)}`,
  'text-for-number': ({ found, wanted }) =>
    isNumeric(found)
      ? `${foundWords(found)} stored as text; wanted ${words(wanted)}; ${RETYPE}`
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

const words = (wanted: Wanted | null): string =>
  wanted === null ? 'something else' : wantedWords(wanted);

const lengthOf = (found: SourceValue): number => (typeof found === 'string' ? found.length : 0);

const mostOf = (list: PartnerList, header: string): number => {
  const what = columnsOf(list).find((each) => each.header === header)?.what;
  return what?.kind === 'text' ? what.maxLength : 0;
};

const MOST_SHOWN = 40;
/** Of an endless text in thousands of cells no more is looked at. */
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

/** Why nothing of the file is taken, and what to do. */
export function stopSentence(stop: ReceiveStop): string {
  // The table has a teller of just this stop under its code; the compiler can't follow that.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: by its code
  const tell = STOPS[stop.code] as (one: ReceiveStop) => string;
  return tell(stop);
}

/** What the user should know before going on. */
export function doubtSentence(doubt: ReceiveDoubt): string {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- decoded: by its code
  const tell = DOUBTS[doubt.code] as (one: ReceiveDoubt) => string;
  return tell(doubt);
}

/** What was mended in reading, with the sheet and the list. */
export const noteSentence = (note: ReadingNote): string =>
  `${note.sheet}, ${LIST_NAMES[note.list]}: ${NOTES[note.code](note)}.`;

/** Why a cell is not taken, with its place; the rest of its row is. */
export const refusedSentence = (cell: RefusedCell): string =>
  `${placeWords(cell.place)}: ${cell.field}: found ${REFUSALS[cell.code](cell)}.`;

const NOT_APPLIED: Readonly<Record<NotApplied['of'], (count: number) => string>> = {
  stated: (count) => counted(count, 'score of theirs', 'scores of theirs'),
  charter: (count) => counted(count, 'answer to the charter', 'answers to the charter'),
  step: (count) => counted(count, 'step of theirs', 'steps of theirs'),
  owner: (count) => `the owner of ${counted(count, 'step', 'steps')}`,
  due: (count) => `the day of ${counted(count, 'step', 'steps')}`,
  category: (count) => `the category of ${counted(count, 'step', 'steps')}`,
};

/** What is received but has no place beside Partner RVU, why, and how it comes there. */
export const notAppliedSentence = (target: NotApplied): string =>
  `Kept on Partner RVU only: ${NOT_APPLIED[target.of](target.count)}. The table ${target.table} ${missingWords(target)} and receive the file again.`;

function missingWords({ header, question }: NotApplied): string {
  if (header !== null) return `has no column “${header}”; please bring it back under that header`;
  if (question === null) return 'is gone; please bring it back';
  return `has no row for “${labelOf(QUESTION_WORDS, question)}”; please bring it back`;
}
