/** The steps of a period. */
import { dueOf } from '../../model/due';
import { formatPeriod } from '../../model/period';
import { shownDay } from '../parts/shownDay';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { AnswersStep, ContributionsStep, GuideState as Facts } from '../state/guide';
import { guideOf } from '../state/guide';
import type { ReceiveStep } from '../state/receiving';
import type { SendStep } from '../state/sending';
import type { NextStep } from '../state/steps';
import { receiving, undecidedIn } from '../state/steps';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/texts';
import { GuideStep } from './GuideStep';

export interface GuideProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly onGo: (step: NextStep) => void;
}

interface Line {
  readonly name: string;
  readonly facts: string;
  readonly done: boolean;
  readonly goes: NextStep;
}

/** The period's steps, to be taken in any order. */
export function Guide({ book, busy, onGo }: GuideProps) {
  const parts = useParts();
  const texts = useTexts().period;
  const facts = guideOf(book);
  return (
    <ol aria-label={texts.steps} className={parts.list}>
      {[...ourLines(book, facts, texts), ...sharedLines(book, facts, texts)].map((line, index) => (
        <GuideStep
          key={line.name}
          number={index + 1}
          name={line.name}
          facts={line.facts}
          done={line.done}
          disabled={busy}
          onPress={() => onGo(line.goes)}
        />
      ))}
    </ol>
  );
}

/** What our side prepares and sends. */
function ourLines(book: Book, facts: Facts, texts: Texts['period']): readonly Line[] {
  const { contributions, answers, send } = facts;
  const partner = book.rvu.alliance.partner.name;
  return [
    {
      name: texts.guide.contributions,
      facts: contributionsFacts(contributions, texts),
      done: contributions.done,
      goes: contributions.goes,
    },
    {
      name: texts.guide.answers,
      facts: answersFacts(answers, texts),
      done: answers.done,
      goes: { kind: 'answer', missing: answers.missing },
    },
    {
      name: texts.guide.send(partner),
      facts: sendFacts(send, texts),
      done: send.done,
      goes: { kind: 'send', partner },
    },
  ];
}

/** What follows from both sides' words. */
function sharedLines(book: Book, facts: Facts, texts: Texts['period']): readonly Line[] {
  const { receive, send, gaps, decide } = facts;
  const { guide } = texts;
  const partner = book.rvu.alliance.partner.name;
  const { flags, undecided } = decide;
  const isSent = send.done || send.copies.some(({ sent }) => sent !== null);
  return [
    {
      name: guide.receive(partner),
      facts:
        isSent || receive.received.length > 0
          ? receiveFacts(receive, partner, texts)
          : guide.nothingSent,
      done: receive.done,
      goes: receiving(book),
    },
    {
      name: guide.gaps,
      facts: gapsFacts(gaps, texts),
      done: gaps.done,
      goes: { kind: 'gaps', count: gaps.open },
    },
    {
      name: guide.decide,
      facts: flags === 0 ? guide.noFlags : guide.decided(flags - undecided, flags),
      done: decide.done,
      goes: { kind: 'decide', count: undecided, direction: undecidedIn(book) },
    },
    {
      name: guide.review,
      facts: guide.reviewed,
      done: false,
      goes: { kind: 'review', partner },
    },
    {
      name: guide.close,
      facts: endFacts(book, texts),
      done: false,
      goes: { kind: 'close', period: '' },
    },
  ];
}

function contributionsFacts(step: ContributionsStep, texts: Texts['period']): string {
  const { given, received, carried, toCost, toScore, estimates } = step;
  if (given + received === 0) return texts.nothingYet;
  const { guide } = texts;
  return [
    guide.listed(given, received),
    ...(carried > 0 ? [guide.carried(carried)] : []),
    ...(toCost > 0 ? [guide.toCost(toCost)] : []),
    ...(toScore > 0 ? [guide.toScore(toScore)] : []),
    ...(estimates > 0 ? [guide.estimates(estimates)] : []),
  ].join(' · ');
}

function answersFacts(
  { forms, missing, actions }: AnswersStep,
  { guide }: Texts['period']
): string {
  const [only] = forms;
  const lines =
    forms.length === 1 && only !== undefined
      ? [guide.lines(only.lines, only.all)]
      : [
          guide.answered(forms.length - missing.length, forms.length),
          ...forms
            .filter(({ lines: written, all }) => written < all)
            .map(({ name, lines: written, all }) => guide.linesOf(name, written, all)),
        ];
  return [
    ...lines,
    ...(actions.open > 0 ? [guide.openSteps(actions.open, actions.late)] : []),
  ].join(' · ');
}

function sendFacts({ done, copies, whole }: SendStep, { guide }: Texts['period']): string {
  const one = whole === null ? copies[0]?.sent : whole.sent;
  if (one) return guide.sent(one.on === null ? null : shownDay(one.on), one.revision);
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
  return guide.received(on === null ? null : shownDay(on), received, missing);
}

function gapsFacts({ open, shown }: Facts['gaps'], { guide }: Texts['period']): string {
  if (shown > 0) return guide.gapsShown(shown);
  return open > 0 ? guide.gapsOpen(open) : guide.noGaps;
}

function endFacts({ rvu: { period, settings }, today }: Book, { guide }: Texts['period']): string {
  if (period === null) return '';
  const { state, until } = dueOf(period, today, settings.fiscalYearStart);
  return guide[state === 'due' ? 'ended' : 'ends'](formatPeriod(period), shownDay(until));
}
