/** What is wrong with a template, where, and what to do, in words. */
import type { TemplateProblem, TokenPlace } from './templateProblem';
import { NO_RUN, tokenText } from './tokens';

type TokenProblem = Extract<TemplateProblem, { readonly place: TokenPlace }>;
type SlideProblem = Extract<TemplateProblem, { readonly slide: number }>;
type PlainProblem = Exclude<TemplateProblem, TokenProblem | SlideProblem | { code: 'file' }>;

const MOST_SHOWN = 80;

const shown = (text: string): string => {
  const line = text.replaceAll(NO_RUN, ' ').replace(/\s+/g, ' ').trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
};

/** `Slide 2 of the template, shape “Title 1”, “{{headlin}}”`. */
function placeWords({ spot, shape, text }: TokenPlace): string {
  const where =
    spot.kind === 'slide'
      ? `Slide ${spot.number} of the template`
      : `The ${spot.kind} “${spot.name}” of the template`;
  return [where, ...(shape === '' ? [] : [`shape “${shape}”`]), `“${shown(text)}”`].join(', ');
}

function tokenSentence(problem: TokenProblem): string {
  const place = placeWords(problem.place);
  switch (problem.code) {
    case 'token-unknown':
      return `${place}: there is no token ${tokenText(problem.token)}. Write one of those listed below, or take it out.`;
    case 'token-internal':
      return `${place}: ${tokenText(problem.token)} is for your own edition only, and the partner must not read it. Take it out of the template for both sides.`;
    case 'token-half':
      return `${place}: a token begins with {{ and ends with }}, in one line. Write both, or take the braces out.`;
    case 'token-elsewhere':
      return `${place}: tokens are filled in text boxes, titles and tables, not in charts, diagrams, alternative texts or notes. Take it out there.`;
  }
}

function slideSentence({ code, slide, part, detail }: SlideProblem): string {
  const what = `Slide ${slide} of the template has tokens, so it is kept, but it holds something`;
  return code === 'slide-needs'
    ? `${what} that can not come along (${detail}: ${part}). Take it off that slide, or put a picture of it there.`
    : `${what} that can not be searched before it leaves (${detail}: ${part}). Put a picture of it there.`;
}

function plainSentence(problem: PlainProblem): string {
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

/** What is wrong, where, and what to do, for people; the guard's own problems have their sentences elsewhere. */
export function templateSentence(
  problem: Exclude<TemplateProblem, { readonly code: 'file' }>
): string {
  if ('place' in problem) return tokenSentence(problem);
  return 'slide' in problem ? slideSentence(problem) : plainSentence(problem);
}

/** The sentences of all of them, and at last the tokens that there are where one is not. */
export function templateSentences(
  problems: readonly Exclude<TemplateProblem, { readonly code: 'file' }>[],
  known: readonly string[]
): readonly string[] {
  const unknown = problems.some(({ code }) => code === 'token-unknown');
  return [
    ...problems.map(templateSentence),
    ...(unknown ? [`The tokens are ${known.map(tokenText).join(', ')}.`] : []),
  ];
}
