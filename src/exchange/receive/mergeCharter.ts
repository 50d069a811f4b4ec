/** Their answers to the charter's questions. */
import { QUESTIONS } from '../../model/charter';
import type { Charter, CharterAnswer, CharterQuestion } from '../../model/charter';
import type { PartnerLine } from '../../model/exchange';
import type { Rvu } from '../../model/rvu';
import { lineName, resolveConflict } from './changes';
import type { Merged } from './changes';
import { inRespondentOrder } from './mergeLines';
import type { ImportedLines } from './mergeLines';
import type { ReceivedChange } from './receivePreview';

/** The charter outlives its period: an answer that stems from an earlier one follows the new one, too. */
export function mergeCharter(rvu: Rvu, taken: ImportedLines): Merged<Charter> {
  const answers = [...rvu.charter.answers];
  const changes = taken.given.flatMap((line): readonly ReceivedChange[] => {
    const question = QUESTIONS.find((each) => each === line.line);
    if (line.list !== 'charter' || line.words === null || question === undefined) return [];
    const answer = answers.find((each) => each.question === question) ?? unanswered(question);
    const inPeriod = taken.lines.filter(({ period }) => period === line.period);
    const wanted = wordsOf(inPeriod, question)[0] ?? line.words;
    const theirs = wordsOf([...rvu.partnerLines, ...taken.lines], question);
    const before = answer.theirs;
    const { kind, value } = resolveConflict(before, wanted, (ours) => theirs.includes(ours));
    put(answers, answer, { ...answer, theirs: value });
    const about = { list: line.list, line: line.line, name: lineName(rvu, line) };
    return [{ kind, target: 'charter', ...about, before, after: wanted }];
  });
  return { part: { ...rvu.charter, answers }, changes };
}

/** Replaces the answer, or inserts it at its question's place. */
function put(answers: CharterAnswer[], before: CharterAnswer, after: CharterAnswer): void {
  const at = answers.indexOf(before);
  if (at >= 0) answers[at] = after;
  else answers.push(after);
  answers.sort((a, b) => QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question));
}

const unanswered = (question: CharterQuestion): CharterAnswer => ({
  question,
  ours: null,
  theirs: null,
  agreement: null,
});

/** What all respondents answered, in their order. */
const wordsOf = (lines: readonly PartnerLine[], question: CharterQuestion): readonly string[] =>
  inRespondentOrder(
    lines.filter(({ list, line }) => list === 'charter' && line === question)
  ).flatMap(({ words }) => words ?? []);
