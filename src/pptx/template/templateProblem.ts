/** Why a template is refused, as data and in words. */
import type { FileProblem } from '../../xlsx/fileProblem';

/** Where a text of the template stands. */
export type TokenSpot =
  /** Counts from 1, as the template shows them. */
  | { readonly kind: 'slide'; readonly number: number }
  | { readonly kind: 'layout' | 'master'; readonly name: string };

export interface TokenPlace {
  readonly spot: TokenSpot;
  /** The shape's name; '' where none is known. */
  readonly shape: string;
  /** The whole paragraph. */
  readonly text: string;
}

/** Why a company's presentation can't be used, as data; `part` is a file inside of it. */
export type TemplateProblem =
  /** The guard's: no zip, locked, cut off, hostile, with macros. */
  | { readonly code: 'file'; readonly problem: FileProblem }
  /** A zip, but no PowerPoint file. */
  | { readonly code: 'no-presentation' }
  /** Saved as "Strict Open XML Presentation". */
  | { readonly code: 'strict' }
  | { readonly code: 'macro'; readonly part: string }
  | { readonly code: 'no-master' }
  /** No layout has a title with room for content below. */
  | { readonly code: 'no-layout' }
  /** A picture or the like that is fetched from elsewhere whenever the file is opened. */
  | { readonly code: 'external'; readonly part: string }
  /** Something on a master or layout that leads to a slide, a chart or a program. */
  | { readonly code: 'not-understood'; readonly part: string; readonly detail: string }
  /** A token that there is not, or that only the edition for ourselves says. */
  | {
      readonly code: 'token-unknown' | 'token-internal';
      readonly place: TokenPlace;
      readonly token: string;
    }
  /** Braces that began or end a token and are none. */
  | { readonly code: 'token-half'; readonly place: TokenPlace }
  /** In a chart, an alternative text or speaker's notes: those are not filled. */
  | { readonly code: 'token-elsewhere'; readonly place: TokenPlace }
  /** A kept slide has something that can't come along, or that can't be searched before it leaves. */
  | {
      readonly code: 'slide-needs' | 'slide-unsearched';
      /** Counts from 1. */
      readonly slide: number;
      readonly part: string;
      readonly detail: string;
    };

/** Ends the reading of a template. */
export class TemplateRefusal extends Error {
  constructor(
    readonly problem: TemplateProblem,
    readonly more: readonly TemplateProblem[] = []
  ) {
    super(problem.code);
    this.name = 'TemplateRefusal';
  }
}

/** Ends the reading with this problem. */
export function refuseTemplate(problem: TemplateProblem): never {
  throw new TemplateRefusal(problem);
}
