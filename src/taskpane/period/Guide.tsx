import { formatDay } from '../../model/day';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { AnswersStep, ContributionsStep } from '../state/guide';
import { LATER_STEPS, guideOf } from '../state/guide';
import type { ReceiveStep } from '../state/receiving';
import type { SendStep } from '../state/sending';
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
  const { contributions, answers, send, receive } = guideOf(book);
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
      <GuideStep
        number={3}
        name={texts.guide.send(partner.name)}
        facts={sendFacts(send, texts)}
        state={send.done ? 'done' : 'open'}
        disabled={busy}
        onPress={() => onGo({ kind: 'send', partner: partner.name })}
      />
      <GuideStep
        number={4}
        name={texts.guide.receive(partner.name)}
        facts={receiveFacts(receive, partner.name, texts)}
        state={receive.done ? 'done' : 'open'}
        disabled={busy}
        onPress={() => onGo({ kind: 'receive', partner: partner.name })}
      />
      {LATER_STEPS.map((step, index) => (
        <LaterStep
          key={step}
          number={index + 5}
          name={texts.guide[step](partner.name)}
          until={texts.guide.until[step]}
        />
      ))}
    </ol>
  );
}

function contributionsFacts(step: ContributionsStep, texts: Texts['period']): string {
  const { given, received, toCost, toScore, estimates } = step;
  if (given + received === 0) return texts.nothingYet;
  const { guide } = texts;
  return [
    guide.listed(given, received),
    ...(toCost > 0 ? [guide.toCost(toCost)] : []),
    ...(toScore > 0 ? [guide.toScore(toScore)] : []),
    ...(estimates > 0 ? [guide.estimates(estimates)] : []),
  ].join(' · ');
}

function sendFacts({ done, copies, whole }: SendStep, { guide }: Texts['period']): string {
  const one = whole === null ? copies[0]?.sent : whole.sent;
  if (one) return guide.sent(one.on === null ? null : formatDay(one.on), one.revision);
  if (done) return guide.allSent;
  const named = (sent: boolean) =>
    copies.filter((each) => (each.sent !== null) === sent).map(({ name }) => name ?? '');
  const sent = named(true);
  return sent.length === 0 ? guide.notSent : guide.partSent(sent, named(false));
}

function receiveFacts(
  { received, missing, on }: ReceiveStep,
  partner: string,
  { guide }: Texts['period']
): string {
  if (received.length === 0) return guide.waiting(partner);
  return guide.received(on === null ? null : formatDay(on), received, missing);
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
