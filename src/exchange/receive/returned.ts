/**
 * The content of a returned file as plain data that passes between threads. It is read from the bytes alone, without
 * the workbook.
 */
import type { Scale } from '../../model/alliance';
import type { Form } from '../../model/answers';
import type { PartnerLine, PartnerList } from '../../model/exchange';
import type { Place, Expected } from '../../workbook/kernel/problem';
import type { SourceValue } from '../../workbook/kernel/source';
import type { FileComment } from '../../xlsx/fileBook';
import type { FileProblem } from '../../xlsx/fileProblem';
import type { StampKey } from '../stamp';

/** What the hidden sheet says the file is; null where it can't be read. */
export interface ReturnedStamp {
  readonly allianceId: string | null;
  /** Blank where the copy left without one. */
  readonly period: string | null;
  readonly respondent: string | null;
  readonly department: string | null;
  readonly form: Form | null;
  readonly revision: number | null;
  /** Null where it does not say. */
  readonly currency: string | null;
  readonly scale: Scale | null;
  /** False where the checksum does not match the stamp and the ids. */
  readonly intact: boolean;
  /** The keys whose value is missing or can't be read. */
  readonly unreadable: readonly StampKey[];
}

/** Why a cell is not taken; the rest of its line is. */
export type CellRefusalCode =
  | 'formula'
  | 'error'
  | 'out-of-range'
  | 'text-for-number'
  | 'number-for-text'
  | 'date-as-text'
  | 'not-a-day'
  | 'not-a-choice'
  | 'too-long'
  | 'unknown-contribution'
  | 'twice';

export interface RefusedCell {
  readonly code: CellRefusalCode;
  readonly place: Place;
  readonly list: PartnerList;
  /** The column's header in our template. */
  readonly field: string;
  readonly found: SourceValue;
  readonly wanted: Expected | null;
}

/** A repair made while reading a list, for the user's information. */
export interface ReadingNote {
  readonly code:
    | 'rows-added'
    | 'rows-deleted'
    | 'columns-moved'
    | 'columns-missing'
    | 'columns-twice'
    | 'headers-translated'
    | 'sheet-renamed'
    | 'list-moved'
    | 'list-missing'
    | 'rows-below'
    | 'cells-merged'
    | 'kept-as-text'
    /** Where words are wanted stands a number of the scale, and no score beside it. */
    | 'scores-in-words'
    | 'other-form'
    /** More stands beside the lists than is kept. */
    | 'remarks-left'
    /** What came after its period was closed. */
    | 'late'
    /** Scores of another scale that were converted. */
    | 'scores-converted'
    /** The whole company answered, and so did departments of it, in one period. */
    | 'whole-and-departments';
  /** Null where it is about the whole form. */
  readonly list: PartnerList | null;
  readonly sheet: string;
  /** How many rows or columns, where that is what it is about. */
  readonly count: number;
}

/** A line without what only the stamp knows; the reader of the bytes can't know it where there is none. */
export type ReturnedLine = Pick<
  PartnerLine,
  'line' | 'score' | 'worth' | 'words' | 'remark' | 'category' | 'owner' | 'due'
> & { readonly list: PartnerList; readonly place: Place };

/** The name that stands beside an id in the list of what we did. */
export interface ReturnedActivity {
  readonly id: string;
  readonly activity: string;
}

/** One form of a file. */
export interface ReturnedForm {
  /** The title of its first sheet. */
  readonly sheet: string;
  /** Whether the form is a repetition: it uses the stamp of the form beside it. */
  readonly isRepeat: boolean;
  /** Null where the stamp is missing but the sheets are recognisable. */
  readonly stamp: ReturnedStamp | null;
  /** Lines in which anything that can be taken is filled. Our prefilled charter answers are among them. */
  readonly lines: readonly ReturnedLine[];
  /** The form whose lists stand in the file. */
  readonly form: Form;
  /** Ids of contributions whose line stands in the file, filled or not. */
  readonly ids: readonly string[];
  readonly activities: readonly ReturnedActivity[];
  readonly refused: readonly RefusedCell[];
  readonly notes: readonly ReadingNote[];
  /** How much stands beside the lists of the file, for its first form. */
  readonly beside: number;
}

/** What a file says: its first form, and what else it holds. */
export interface Returned extends ReturnedForm {
  readonly others: readonly ReturnedForm[];
  readonly comments: readonly FileComment[];
  /** What else they wrote into the file, row by row. */
  readonly remarks: readonly FileComment[];
}

/** A form that people may choose. */
export interface ChoosableForm {
  readonly sheet: string;
  readonly period: string | null;
  readonly department: string | null;
  /** How many lines are filled. */
  readonly lines: number;
}

/** Why nothing of a file is taken. */
export type Rejection =
  | { readonly code: 'file'; readonly problem: FileProblem }
  /** A workbook, but neither stamp nor lists of ours. */
  | { readonly code: 'not-ours' }
  /** A whole RVU workbook rather than the partner's copy. */
  | { readonly code: 'whole-workbook' }
  | { readonly code: 'newer-template'; readonly found: number; readonly known: number }
  | { readonly code: 'another-alliance' }
  | { readonly code: 'another-period'; readonly found: string; readonly wanted: string }
  /** The period was closed meanwhile; the history can still take the answers if the user agrees. */
  | { readonly code: 'closed-period'; readonly found: string; readonly wanted: string }
  | { readonly code: 'no-period' }
  | { readonly code: 'wrong-department'; readonly found: string | null }
  /** Two contributions of ours have one id, and the file scores it. */
  | { readonly code: 'same-id'; readonly ids: readonly string[] }
  /** Our own scores still use another scale: theirs would mix with them unnoticed. */
  | { readonly code: 'our-scores'; readonly given: Scale; readonly scale: Scale }
  /** The user must say what the scores mean on the workbook's scale. */
  | { readonly code: 'another-scale'; readonly found: Scale; readonly wanted: Scale }
  /** Our own file, sent back as it left. */
  | { readonly code: 'unfilled' }
  /** Several of its forms could be meant. */
  | { readonly code: 'which-form'; readonly forms: readonly ChoosableForm[] }
  /** Without a stamp the respondent is unknown: the user must choose one of `respondents`. */
  | { readonly code: 'whose'; readonly respondents: readonly string[] };

/** What the user should know and agree to before going on. */
export type Confirmation =
  | { readonly code: 'no-stamp' }
  | { readonly code: 'stamp-changed' }
  /** The department of that key had another name when the copy left. */
  | { readonly code: 'department-renamed'; readonly found: string; readonly now: string }
  /** Amounts of theirs in another currency than the workbook's. */
  | {
      readonly code: 'another-currency';
      readonly found: string;
      readonly wanted: string;
      readonly count: number;
    }
  | { readonly code: 'stamp-unreadable'; readonly fields: readonly StampKey[] }
  | { readonly code: 'older-revision'; readonly found: number; readonly received: number }
  | { readonly code: 'same-revision'; readonly revision: number };

export type ReturnedReading =
  | { readonly ok: true; readonly returned: Returned }
  | { readonly ok: false; readonly rejection: Rejection };
