/** The questions about the time between sending and return. */
import { useState } from 'react';
import { rejectionSentence } from '../../exchange/receive/receiveSentence';
import type { ReceiveOrder } from '../../exchange/receive/receivePreview';
import { SCALE_CHOICES } from '../../model/rescale';
import type { ScaleChoice } from '../../model/rescale';
import type { Rejection } from '../../exchange/receive/returned';
import { useMoreTexts } from '../texts/moreTexts';
import { RadioList } from './RadioList';

/** What the user says of a file that was made in another time. */
export type TimeAnswers = Pick<ReceiveOrder, 'scale' | 'late'>;

export interface TimeBetweenProps {
  /** What of the file doesn't fit any more, see `asksOfTime`. */
  readonly rejections: readonly Rejection[];
  readonly answers: TimeAnswers;
  readonly onAnswer: (answers: TimeAnswers) => void;
}

type TimeRejection = Extract<Rejection, { code: 'another-scale' | 'closed-period' }>;

/** Whether the user's answer lets the file be taken. */
export function asksOfTime(rejection: Rejection): rejection is TimeRejection {
  return rejection.code === 'another-scale' || rejection.code === 'closed-period';
}

/** Asks what became of the workbook since the copy left: its scale, its period. */
export function TimeBetween({ rejections, answers, onAnswer }: TimeBetweenProps) {
  const texts = useMoreTexts().receive;
  // What was answered is asked no more, and stays in sight, so that it can be answered otherwise.
  const [asked, setAsked] = useState<readonly Rejection[]>([]);
  const all = [...rejections, ...asked];
  const scale = all.find(({ code }) => code === 'another-scale');
  const late = all.find(({ code }) => code === 'closed-period');
  function answer(given: TimeAnswers): void {
    setAsked(all);
    onAnswer({ ...answers, ...given });
  }
  return (
    <>
      {late && (
        <RadioList
          name="late"
          legend={texts.lateAnswers}
          note={rejectionSentence(late)}
          choices={[{ key: 'history', text: texts.intoHistory }]}
          chosen={answers.late === true ? 'history' : null}
          onChoose={() => answer({ late: true })}
        />
      )}
      {scale && (
        <RadioList
          name="scale"
          legend={texts.otherScale}
          note={rejectionSentence(scale)}
          choices={SCALE_CHOICES.map((key) => ({ key, text: texts.scales[key] }))}
          chosen={answers.scale ?? null}
          onChoose={(key) => answer(scaleIn(key))}
        />
      )}
    </>
  );
}

function scaleIn(key: string): { readonly scale?: ScaleChoice } {
  const scale = SCALE_CHOICES.find((each) => each === key);
  return scale === undefined ? {} : { scale };
}
