/** Why a template is refused, as data and in words. */
import type { FileProblem } from '../../xlsx/fileProblem';

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
  | { readonly code: 'not-understood'; readonly part: string; readonly detail: string };

/** Ends the reading of a template. */
export class TemplateRefusal extends Error {
  constructor(readonly problem: TemplateProblem) {
    super(problem.code);
    this.name = 'TemplateRefusal';
  }
}

/** Ends the reading with this problem. */
export function refuseTemplate(problem: TemplateProblem): never {
  throw new TemplateRefusal(problem);
}

/** What is wrong, where, and what to do, for people; the guard's own problems have their sentences elsewhere. */
export function templateSentence(
  problem: Exclude<TemplateProblem, { readonly code: 'file' }>
): string {
  switch (problem.code) {
    case 'no-presentation':
      return 'The template is no PowerPoint presentation. Save it as .pptx or .potx and try again.';
    case 'strict':
      return 'The template is a "Strict Open XML Presentation". Save it as "PowerPoint Presentation (.pptx)" and try again.';
    case 'macro':
      return `The template has macros (${problem.part}). Save it as .pptx, without macros, and try again.`;
    case 'no-master':
      return 'The template has no slide master. Open it in PowerPoint, check View, Slide Master, and save it again.';
    case 'no-layout':
      return 'No layout of the template has a title with room below it. Add a layout "Title Only" in View, Slide Master.';
    case 'external':
      return `The template loads something from elsewhere (${problem.part}). Put the picture itself into the slide master and try again.`;
    case 'not-understood':
      return `The template holds something in ${problem.part} that can not be carried over (${problem.detail}). Take it off the slide master and try again.`;
  }
}
