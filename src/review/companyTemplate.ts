/** A company's own presentation as the template of the review's slides: read, or refused in words. */
import type { Design } from '../pptx/design/design';
import { readTemplate } from '../pptx/template/readTemplate';
import type { TemplateProblem } from '../pptx/template/templateProblem';
import { templateSentences } from '../pptx/template/templateSentence';
import { tokenNames } from './tokenNames';

export type CompanyTemplate =
  | { readonly ok: true; readonly template: Design }
  /** What is wrong, where, and what to do: a sentence each. */
  | { readonly ok: false; readonly refused: readonly string[] };

/**
 * Reads the bytes of a .pptx or .potx file. With `leaves` its slides go to the partner: then only tokens of the shared
 * edition are filled, and nothing that can't be searched is taken along.
 */
export function readCompanyTemplate(bytes: Uint8Array, leaves: boolean): CompanyTemplate {
  const names = tokenNames(leaves);
  const read = readTemplate(bytes, { names, leaves });
  return read.ok
    ? { ok: true, template: read.template }
    : { ok: false, refused: problemWords(read.problems, names.known) };
}

type FileFault = Extract<TemplateProblem, { readonly code: 'file' }>;

const isFile = (problem: TemplateProblem): problem is FileFault => problem.code === 'file';

function problemWords(
  problems: readonly TemplateProblem[],
  known: readonly string[]
): readonly string[] {
  const others = problems.filter((each) => !isFile(each));
  return [
    ...problems
      .filter(isFile)
      .map(
        ({ problem }) =>
          `The template can't be opened (${problem.code}). Save it in PowerPoint as .pptx, without a password, and try again.`
      ),
    ...templateSentences(others, known),
  ];
}
