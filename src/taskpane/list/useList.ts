/** The list that was pasted or chosen, what is chosen for its columns, and what it says. */
import { fileBytes } from '../parts/fileBytes';
import { useEffect, useState } from 'react';
import type { ListFacts, ListReading } from '../../exchange/csv/readList';
import type { Direction } from '../../model/contribution';
import { runJob } from '../worker/runJob';
import { rememberedChoices, type Choices } from './columnMemory';

interface Source {
  /** As it stands in the field; blank where a file was chosen. */
  readonly text: string;
  readonly file: File | null;
  readonly choices: Choices;
  readonly direction: Direction | null;
}

type Answer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'read'; readonly reading: ListReading };

export interface OpenList extends Source {
  readonly answer: Answer;
  readonly busy: boolean;
  readonly setText: (text: string) => void;
  readonly setFile: (file: File) => void;
  readonly choose: (column: string, key: string | null) => void;
  readonly setDirection: (direction: Direction | null) => void;
  readonly again: () => void;
}

/** Typing is waited for, so that not every letter is read. */
const PAUSE = 150;

export function useList(facts: ListFacts): OpenList {
  const [source, setSource] = useState<Source>(() => ({
    ...{ text: '', file: null, direction: null },
    choices: rememberedChoices(),
  }));
  const { answer, busy } = useAnswer(source, facts);
  const change = (next: Partial<Source>) => setSource((now) => ({ ...now, ...next }));
  return {
    ...source,
    answer,
    busy,
    setText: (text) => change({ text, file: null }),
    setFile: (file) => change({ text: '', file }),
    choose: (column, key) => change({ choices: withChoice(source.choices, column, key) }),
    setDirection: (direction) => change({ direction }),
    again: () => change({}),
  };
}

/** Reads each change anew; what it is not yet read from is busy, and shows what was read before. */
function useAnswer(
  source: Source,
  facts: ListFacts
): { readonly answer: Answer; readonly busy: boolean } {
  const [answered, setAnswered] = useState<{ readonly of: Source | null; readonly answer: Answer }>(
    {
      of: null,
      answer: NOTHING,
    }
  );
  const blank = source.file === null && source.text.trim() === '';
  useEffect(() => {
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop = readSource(source, facts, (answer) => setAnswered({ of: source, answer }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [source, facts]);
  return blank
    ? { answer: NOTHING, busy: false }
    : { answer: answered.answer, busy: answered.of !== source };
}

const NOTHING: Answer = { kind: 'nothing' };

/** Tells what the list says, unless it is called off before. */
function readSource(source: Source, facts: ListFacts, tell: (answer: Answer) => void): () => void {
  const { choices, direction, file, text } = source;
  let off = false;
  let cancel: () => void = () => undefined;
  async function work(): Promise<Answer> {
    const list = file === null ? text : await fileBytes(file);
    if (off || list === '') return NOTHING;
    if (list === null) return { kind: 'failed', detail: file?.name ?? '' };
    const job = runJob({ kind: 'list', order: { list, choices, direction }, facts });
    cancel = job.cancel;
    const ended = await job.result;
    return ended.ok
      ? { kind: 'read', reading: ended.result }
      : { kind: 'failed', detail: ended.detail };
  }
  void work().then((answer) => {
    if (!off) tell(answer);
  });
  return () => {
    off = true;
    cancel();
  };
}

/** A key goes to the column that was chosen last; the one that had it is guessed anew. */
function withChoice(choices: Choices, column: string, key: string | null): Choices {
  const others = [...choices].filter(
    ([id, each]) => id !== column && (each !== key || key === null)
  );
  return new Map([...others, [column, key]]);
}
