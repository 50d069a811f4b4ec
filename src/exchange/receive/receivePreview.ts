/** The effect of receiving a file, shown before anything is written. */
import type { LineList } from '../../model/exchange';
import type { FileComment } from '../../xlsx/fileBook';
import type { FlagChange } from '../../model/flagChanges';
import type { ScaleChoice } from '../../model/rescale';
import type { Rvu } from '../../model/rvu';
import type { NotApplied } from './missingTargets';
import type { ReadingNote, Confirmation, Rejection, RefusedCell } from './returned';

type Value = string | number | null;

/** Where a value goes in our workbook. */
export type ChangeTarget = 'stated' | 'history' | 'partner-rvu' | 'step' | 'charter';

export interface ReceivedChange {
  /**
   * `kept`: their value differs from one typed on our side; ours stays, and Partner RVU has theirs. `conflict`: a
   * score that we typed differs from their new score; `take` says which one counts.
   */
  readonly kind: 'new' | 'changed' | 'unchanged' | 'kept' | 'conflict';
  readonly target: ChangeTarget;
  readonly list: LineList;
  /** The line, see `PartnerLine`. */
  readonly line: string;
  /** A name for people: the activity, the value line, the question, the step. */
  readonly name: string;
  readonly before: Value;
  readonly after: Value;
  /** Of a conflict. */
  readonly take?: ScoreChoice;
}

/** The side whose score becomes the stated value where both differ. */
export type ScoreChoice = 'theirs' | 'ours';

/** An id whose name in the file differs from the name in our list. */
export interface OtherName {
  readonly id: string;
  readonly ours: string;
  readonly theirs: string;
  /** Whether the line is taken: only if the user confirms that both names mean the same. */
  readonly taken: boolean;
}

/** The user's answers about the file. */
export interface ReceiveOrder {
  /** Where the file's scores are on another scale. */
  readonly scale?: ScaleChoice;
  /** Takes answers of a closed period into its history. */
  readonly late?: boolean;
  /** Which form of the file is meant, by its sheet. */
  readonly form?: string;
  /** Ids whose name in the file differs from ours and means the same all the same. */
  readonly same?: ReadonlySet<string>;
  /** The day on which it is taken. */
  readonly on: number | null;
  /** Whose file it is, where no stamp says so; the respondent's key. */
  readonly respondent?: string;
  /** The side whose score counts, by contribution id; by default theirs, when it first arrives. */
  readonly scores?: ReadonlyMap<string, ScoreChoice>;
}

export type ReceivePreview =
  | { readonly kind: 'stopped'; readonly rejections: readonly [Rejection, ...Rejection[]] }
  | {
      readonly kind: 'ready';
      readonly respondent: string;
      readonly department: string | null;
      readonly period: string;
      readonly revision: number;
      readonly confirmations: readonly Confirmation[];
      readonly notes: readonly ReadingNote[];
      readonly refused: readonly RefusedCell[];
      /** What they wrote beside cells. */
      readonly comments: readonly FileComment[];
      /** What they wrote elsewhere in the file. */
      readonly remarks: readonly FileComment[];
      /** Lines that are about another name than ours: asked about, one by one. */
      readonly otherNames: readonly OtherName[];
      readonly changes: readonly ReceivedChange[];
      /** Values on Partner RVU only, since their place in our workbook is missing. */
      readonly notApplied: readonly NotApplied[];
      /** Flags that turn firm, change or vanish. */
      readonly flags: readonly FlagChange[];
      /** The RVU with what was received. */
      readonly rvu: Rvu;
    };
