/**
 * What a returned file says, as plain data that passes between threads: read from the bytes alone,
 * before anything is known of the workbook that it is for.
 */
import type { Scale } from '../../model/alliance';
import type { Form } from '../../model/answers';
import type { PartnerLine, PartnerList } from '../../model/exchange';
import type { Place, Wanted } from '../../workbook/kernel/problem';
import type { SourceValue } from '../../workbook/kernel/source';
import type { FileProblem } from '../../xlsx/fileProblem';

/** What the hidden sheet says the file is. */
export interface ReturnedStamp {
  readonly allianceId: string;
  readonly template: number;
  readonly period: string;
  readonly respondent: string;
  readonly department: string | null;
  readonly form: Form;
  readonly revision: number;
  readonly time: string;
  readonly scale: Scale;
  /** False where the checksum does not fit the stamp and the ids told. */
  readonly intact: boolean;
}

/** Why a cell is not taken; the rest of its line is. */
export type RefusalCode =
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
  readonly code: RefusalCode;
  readonly place: Place;
  readonly list: PartnerList;
  /** The column's header in our template. */
  readonly field: string;
  readonly found: SourceValue;
  readonly wanted: Wanted | null;
}

/** Something about a list that was mended in reading, and that people should know. */
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
    | 'list-twice'
    | 'rows-below';
  readonly list: PartnerList;
  readonly sheet: string;
  /** How many rows or columns, where that is what it is about. */
  readonly count: number;
}

/** A line without what only the stamp knows; the reader of the bytes can't know it where there is none. */
export type ReturnedLine = Pick<
  PartnerLine,
  'list' | 'line' | 'score' | 'worth' | 'words' | 'remark' | 'category' | 'owner' | 'due'
> & { readonly place: Place };

export interface Returned {
  /** Null where the stamp is missing but the sheets are recognisable. */
  readonly stamp: ReturnedStamp | null;
  /** Lines in which anything that can be taken is filled. Our prefilled charter answers are among them. */
  readonly lines: readonly ReturnedLine[];
  /** The form whose lists stand in the file. */
  readonly form: Form;
  /** Ids of contributions whose line stands in the file, filled or not. */
  readonly ids: readonly string[];
  readonly refused: readonly RefusedCell[];
  readonly notes: readonly ReadingNote[];
}

/** Why nothing of a file is taken. */
export type ReceiveStop =
  | { readonly code: 'file'; readonly problem: FileProblem }
  /** A workbook, but neither stamp nor lists of ours. */
  | { readonly code: 'not-ours' }
  /** A whole RVU workbook rather than the partner's copy. */
  | { readonly code: 'whole-workbook' }
  | { readonly code: 'damaged-stamp'; readonly field: string; readonly place: Place }
  | { readonly code: 'newer-template'; readonly found: number; readonly known: number }
  | { readonly code: 'date-system' }
  | { readonly code: 'another-alliance' }
  | { readonly code: 'another-period'; readonly found: string; readonly wanted: string }
  | { readonly code: 'no-period' }
  | { readonly code: 'wrong-department'; readonly found: string | null }
  | { readonly code: 'another-scale'; readonly found: Scale; readonly wanted: Scale }
  /** Our own file, sent back as it left. */
  | { readonly code: 'unfilled' }
  /** Without a stamp nobody knows whose it is: the user must say (`respondents` to choose from). */
  | { readonly code: 'whose'; readonly respondents: readonly string[] };

/** What the user should know and agree to before going on. */
export type ReceiveDoubt =
  | { readonly code: 'no-stamp' }
  | { readonly code: 'stamp-changed' }
  | { readonly code: 'older-revision'; readonly found: number; readonly received: number }
  | { readonly code: 'same-revision'; readonly revision: number };

export type ReturnedReading =
  | { readonly ok: true; readonly returned: Returned }
  | { readonly ok: false; readonly stop: ReceiveStop };
