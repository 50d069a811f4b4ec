/** A received file, with its questions and its preview. */
import { useMemo, useState } from 'react';
import { scoreChoices } from '../../exchange/receive/changes';
import { findMissingTargets } from '../../exchange/receive/missingTargets';
import { renamedDepartment } from '../../exchange/receive/checkReturned';
import { formChoices } from '../../exchange/receive/chosenForm';
import { receive } from '../../exchange/receive/receive';
import { rejectionSentence } from '../../exchange/receive/receiveSentence';
import type {
  ReceiveOrder,
  ReceivePreview,
  ScoreChoice,
} from '../../exchange/receive/receivePreview';
import type { Rejection, Returned, ReturnedForm } from '../../exchange/receive/returned';
import { respondents } from '../../model/respondents';
import type { Book } from '../state/book';
import { Preview } from './Preview';
import { ReadError } from './ReadError';
import type { Ready } from './useReceive';
import { TimeBetween, asksOfTime } from './TimeBetween';
import type { TimeAnswers } from './TimeBetween';
import { WhichForm } from './WhichForm';
import { RespondentPicker } from './RespondentPicker';

export interface FileReviewProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly name: string;
  readonly returned: Returned;
  readonly onTake: (order: ReceiveOrder, what: Ready) => void;
  readonly onSkip: () => void;
}

/** A file that could be read, held against the workbook as it is now. */
export function FileReview({ book, busy, name, returned, onTake, onSkip }: FileReviewProps) {
  const { rvu, source, today } = book;
  const answers = useAnswers(today);
  const { order, form } = answers;
  const reception = useMemo(
    () => receive(rvu, returned, order, findMissingTargets(source, rvu.settings.scale)),
    [rvu, source, returned, order]
  );
  const { rejections, asked, times } = sortedRejections(reception);
  const forms = asked.length > 0 || form === null ? asked : formChoices(returned);
  const asks =
    rejections.length + asked.length + times.length === 0 &&
    needsRespondent(rvu, formMeant(returned, form));
  return (
    <>
      {rejections.length > 0 && (
        <ReadError name={name} says={rejections.map(rejectionSentence)} onSkip={onSkip} />
      )}
      {forms.length > 0 && <WhichForm forms={forms} chosen={form} onChoose={answers.chooseForm} />}
      <TimeBetween rejections={times} answers={answers.times} onAnswer={answers.setTimes} />
      {asks && (
        <RespondentPicker
          alliance={rvu.alliance}
          chosen={answers.respondent}
          onChoose={answers.setRespondent}
        />
      )}
      {reception.kind === 'ready' && (
        <Preview
          // What was agreed to of one is not agreed to of another.
          key={`${answers.respondent} ${form} ${answers.times.scale} ${answers.times.late}`}
          {...{ book, busy, name, reception, onSkip }}
          onSame={answers.setSame}
          onScore={answers.setScore}
          onTake={() => onTake({ ...order, scores: scoreChoices(reception.changes) }, reception)}
        />
      )}
    </>
  );
}

/** What forbids to take the file, the forms of which one must be chosen, and what changed since it left. */
function sortedRejections(reception: ReceivePreview) {
  const all: readonly Rejection[] = reception.kind === 'stopped' ? reception.rejections : [];
  const rejections = all.filter(
    (rejection) =>
      rejection.code !== 'whose' && rejection.code !== 'which-form' && !asksOfTime(rejection)
  );
  return {
    rejections,
    // What could not be taken all the same is not asked about.
    times: rejections.length > 0 ? [] : all.filter(asksOfTime),
    asked: all.flatMap((rejection) => (rejection.code === 'which-form' ? rejection.forms : [])),
  };
}

/** The user's answers about the file. */
function useAnswers(today: number) {
  const [respondent, setRespondent] = useState<string | null>(null);
  const [form, setForm] = useState<string | null>(null);
  const [scores, setScores] = useState<ReadonlyMap<string, ScoreChoice>>(new Map());
  const [times, setTimes] = useState<TimeAnswers>({});
  const [same, setSames] = useState<ReadonlySet<string>>(new Set());
  const order = useMemo<ReceiveOrder>(
    () => ({
      on: today,
      scores,
      same,
      ...(respondent !== null && { respondent }),
      ...(form !== null && { form }),
      ...times,
    }),
    [today, scores, same, respondent, form, times]
  );
  function chooseForm(sheet: string): void {
    setForm(sheet);
    setRespondent(null);
    setSames(new Set());
  }
  function setSame(id: string, isSame: boolean): void {
    const others = [...same].filter((each) => each !== id);
    setSames(new Set(isSame ? [...others, id] : others));
  }
  const setScore = (id: string, choice: ScoreChoice) =>
    setScores(new Map([...scores, [id, choice]]));
  const asked = { times, setTimes };
  return { order, respondent, setRespondent, form, chooseForm, setSame, setScore, ...asked };
}

const formMeant = (returned: Returned, sheet: string | null): ReturnedForm =>
  [returned, ...returned.others].find((each) => each.sheet === sheet) ?? returned;

/** Without a stamp, or under another name by now, nobody but the user knows, and may have been mistaken. */
const needsRespondent = (rvu: Book['rvu'], { stamp }: ReturnedForm): boolean =>
  respondents(rvu.alliance).length > 1 &&
  ((stamp?.respondent ?? null) === null || renamedDepartment(rvu, stamp) !== null);
