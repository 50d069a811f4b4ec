/** Their answers to the charter's questions. */
import { QUESTIONS } from '../../model/charter';
import type { Charter, CharterAnswer, Question } from '../../model/charter';
import type { PartnerLine } from '../../model/exchange';
import type { Rvu } from '../../model/rvu';
import { lineName, settle } from './changes';
import type { Merged } from './changes';
import { inRespondentOrder } from './mergeLines';
import type { Taken } from './mergeLines';
import type { ReceivedChange } from './reception';

/**
 * The charter outlives its period: an answer that stems from an earlier one follows the new one, too.
 * What we prefilled and they sent back is their answer from then on.
 */
export function mergeCharter(rvu: Rvu, taken: Taken): Merged<Charter> {
  const answers = new Map(rvu.charter.answers.map((each) => [each.question, each]));
  const changes = taken.given.flatMap((line): readonly ReceivedChange[] => {
    const question = QUESTIONS.find((each) => each === line.line);
    if (line.list !== 'charter' || line.words === null || question === undefined) return [];
    const answer = answers.get(question) ?? unanswered(question);
    const inPeriod = taken.lines.filter(({ period }) => period === line.period);
    const wanted = wordsOf(inPeriod, question)[0] ?? line.words;
    const earlier = wordsOf(rvu.partnerLines, question);
    const ours = answer.theirs;
    const { kind, value } = settle(ours, wanted, (each) => earlier.includes(each));
    answers.set(question, { ...answer, theirs: value });
    const about = { list: line.list, line: line.line, name: lineName(rvu, line) };
    return [{ kind, target: 'charter', ...about, before: ours, after: wanted }];
  });
  const known = rvu.charter.answers.map((each) => answers.get(each.question) ?? each);
  return { part: { ...rvu.charter, answers: inOrder(known, [...answers.values()]) }, changes };
}

/** New ones come at their place among the questions. */
function inOrder(
  known: readonly CharterAnswer[],
  all: readonly CharterAnswer[]
): readonly CharterAnswer[] {
  const added = all.filter(({ question }) => known.every((each) => each.question !== question));
  if (added.length === 0) return known;
  const place = ({ question }: CharterAnswer): number => QUESTIONS.indexOf(question);
  return [...known, ...added].sort((a, b) => place(a) - place(b));
}

const unanswered = (question: Question): CharterAnswer => ({
  question,
  ours: null,
  theirs: null,
  agreement: null,
});

/** What all respondents answered, in their order. */
const wordsOf = (lines: readonly PartnerLine[], question: Question): readonly string[] =>
  inRespondentOrder(lines)
    .filter(({ list, line }) => list === 'charter' && line === question)
    .flatMap(({ words }) => words ?? []);
