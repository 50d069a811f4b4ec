/** The page Send. */
import { useState } from 'react';
import type { Share } from '../../exchange/send/sendOrder';
import type { Book } from '../state/book';
import type { CopyFor, SendStep } from '../state/sending';
import { sendStep } from '../state/sending';
import type { TaskRunner } from '../state/useTask';
import { ChooseCopy } from './ChooseCopy';
import { MadeCopy } from './MadeCopy';
import { NotMade } from '../parts/NotMade';
import { useMoreTexts } from '../texts/moreTexts';
import { MakingCopy } from './MakingCopy';
import { useSend } from './useSend';

export interface SendPageProps {
  readonly book: Book;
  readonly task: TaskRunner;
  /** Back to the period. */
  readonly onClose: () => void;
}

const EVERYTHING: Share = { rvu: true, steps: true, charter: true, gaps: true };

/** The period's third step: for whom, what leaves, and away. */
export function SendPage({ book, task, onClose }: SendPageProps) {
  const words = useMoreTexts().send;
  const sending = useSend(book);
  const step = sendStep(book.rvu);
  const [respondent, setRespondent] = useState<string | null>(null);
  const [share, setShare] = useState(EVERYTHING);
  const { phase, back, left } = sending;
  const see = (copy: CopyFor) => {
    setRespondent(copy.respondent);
    sending.start(copy, share);
  };
  const chosen = chosenOf(step, respondent);
  switch (phase.kind) {
    case 'choosing':
      return (
        <ChooseCopy
          {...{ book, step, share, chosen }}
          onChoose={setRespondent}
          onShare={setShare}
          onSee={see}
          onBack={onClose}
        />
      );
    case 'working':
      return <MakingCopy stage={phase.stage} onCancel={back} />;
    case 'failed':
      return (
        <NotMade words={words} detail={phase.detail} onAgain={() => see(chosen)} onBack={back} />
      );
    case 'made':
      return (
        <MadeCopy
          {...{ book, task, step }}
          made={phase.made}
          left={phase.left}
          fresh={sending.isFresh(phase.made)}
          onLeft={(how) => left(phase.made, how)}
          onAgain={() => see(chosen)}
          onBack={back}
          onNext={see}
          onFinish={onClose}
        />
      );
  }
}

/** As chosen; else all of us, or whoever's copy is left once some have gone. */
function chosenOf({ done, copies, whole }: SendStep, wanted: string | null): CopyFor {
  const all = whole === null ? copies : [whole, ...copies];
  const begun = !done && copies.some(({ sent }) => sent !== null);
  const unsent = begun ? copies.find(({ sent }) => sent === null) : undefined;
  const chosen = all.find(({ respondent }) => respondent === wanted) ?? unsent ?? all[0];
  if (chosen === undefined) throw new Error('an alliance has at least one respondent');
  return chosen;
}
