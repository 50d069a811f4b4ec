import { useMemo, useState } from 'react';
import { scoreChoices } from '../../exchange/receive/changes';
import { findMissingTargets } from '../../exchange/receive/missingTargets';
import { receive } from '../../exchange/receive/receive';
import { stopSentence } from '../../exchange/receive/receiveSentence';
import type { ReceiveOrder, ScoreChoice } from '../../exchange/receive/reception';
import type { Returned } from '../../exchange/receive/returned';
import { respondents } from '../../model/respondents';
import type { Book } from '../state/book';
import { Preview } from './Preview';
import { Trouble } from './Trouble';
import type { Ready } from './useReceive';
import { Whose } from './Whose';

export interface JudgedProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly name: string;
  readonly returned: Returned;
  readonly onTake: (order: ReceiveOrder, what: Ready) => void;
  readonly onSkip: () => void;
}

/** A file that could be read, held against the workbook as it is now. */
export function Judged({ book, busy, name, returned, onTake, onSkip }: JudgedProps) {
  const { rvu, source, today } = book;
  const [respondent, setRespondent] = useState<string | null>(null);
  const [scores, setScores] = useState<ReadonlyMap<string, ScoreChoice>>(new Map());
  const order = useMemo(
    () => ({ on: today, scores, ...(respondent !== null && { respondent }) }),
    [today, scores, respondent]
  );
  const reception = useMemo(
    () => receive(rvu, returned, order, findMissingTargets(source, rvu.settings.scale)),
    [rvu, source, returned, order]
  );
  const stops =
    reception.kind === 'stopped' ? reception.stops.filter(({ code }) => code !== 'whose') : [];
  // Without a stamp nobody but the user knows, and may have been mistaken.
  const asks = returned.stamp === null && respondents(rvu.alliance).length > 1;
  return (
    <>
      {stops.length > 0 && <Trouble name={name} says={stops.map(stopSentence)} onSkip={onSkip} />}
      {asks && stops.length === 0 && (
        <Whose alliance={rvu.alliance} chosen={respondent} onChoose={setRespondent} />
      )}
      {reception.kind === 'ready' && (
        <Preview
          // What was agreed to of one is not agreed to of another.
          key={respondent}
          {...{ book, busy, name, reception, onSkip }}
          onScore={(id, choice) => setScores(new Map([...scores, [id, choice]]))}
          onTake={() => onTake({ ...order, scores: scoreChoices(reception.changes) }, reception)}
        />
      )}
    </>
  );
}
