import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { AnswersStep, ContributionsStep } from '../state/guide';
import { LATER_STEPS, guideOf } from '../state/guide';
import type { NextStep } from '../state/steps';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';
import { GuideStep } from './GuideStep';
import { LaterStep } from './LaterStep';

export interface GuideProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly onGo: (step: NextStep) => void;
}

/** The period's five steps, to be taken in any order. */
export function Guide({ book, busy, onGo }: GuideProps) {
  const parts = useParts();
  const texts = useTexts().period;
  const { partner } = book.rvu.alliance;
  const { contributions, answers } = guideOf(book);
  return (
    <ol aria-label={texts.steps} className={parts.list}>
      <GuideStep
        number={1}
        name={texts.guide.contributions}
        facts={contributionsFacts(contributions, texts)}
        state={contributions.done ? 'done' : 'open'}
        disabled={busy}
        onPress={() => onGo(contributions.goes)}
      />
      <GuideStep
        number={2}
        name={texts.guide.answers}
        facts={answersFacts(answers, texts)}
        state={answers.done ? 'done' : 'open'}
        disabled={busy}
        onPress={() => onGo({ kind: 'answer', missing: answers.missing })}
      />
      {LATER_STEPS.map((step, index) => (
        <LaterStep
          key={step}
          number={index + 3}
          name={texts.guide[step](partner.name)}
          until={texts.guide.until[step]}
        />
      ))}
    </ol>
  );
}

function contributionsFacts(step: ContributionsStep, texts: Texts['period']): string {
  const { given, received, toCost, toScore, guesses } = step;
  if (given + received === 0) return texts.nothingYet;
  const { guide } = texts;
  return [
    guide.listed(given, received),
    ...(toCost > 0 ? [guide.toCost(toCost)] : []),
    ...(toScore > 0 ? [guide.toScore(toScore)] : []),
    ...(guesses > 0 ? [guide.guesses(guesses)] : []),
  ].join(' · ');
}

function answersFacts(step: AnswersStep, { guide }: Texts['period']): string {
  const { asked, missing, blank, actions } = step;
  return [
    guide.answered(asked - missing.length, asked),
    ...(missing.length > 0 && asked > 1 ? [guide.missing(missing)] : []),
    ...(blank > 0 ? [guide.blank(blank)] : []),
    ...(actions.open > 0 ? [guide.openSteps(actions.open, actions.late)] : []),
  ].join(' · ');
}
