/** What people mean of all that a finished file says although it stays home otherwise. */
import { useState } from 'react';
import { warnedSentences } from '../../exchange/audit/disclosureWarnings';
import type { WarnedSentence } from '../../exchange/audit/disclosureWarnings';
import type { CopyResult } from '../worker/job';

/** What of a file that leaves was found. */
export type LeavingFacts = Pick<CopyResult, 'audit' | 'hidden'>;

export interface ConfirmedMeanings {
  readonly warned: readonly WarnedSentence[];
  readonly meant: ReadonlySet<string>;
  readonly mean: (words: string, meant: boolean) => void;
  readonly hiddenMeant: boolean;
  readonly meanHidden: (meant: boolean) => void;
  /** Nothing private was found but what is meant to be told. */
  readonly clean: boolean;
}

/** Null where the file stays home: then there is nothing to mean. */
export function useMeaning(leaving: LeavingFacts | null): ConfirmedMeanings {
  const warned = leaving === null ? [] : warnedSentences(leaving.audit.warnings);
  const [meant, setMeant] = useState<ReadonlySet<string>>(new Set());
  const [hiddenMeant, meanHidden] = useState(leaving === null || leaving.hidden.length === 0);
  const found = leaving !== null && leaving.audit.findings.length > 0;
  return {
    warned,
    meant,
    mean: (words, yes) =>
      setMeant(new Set(yes ? [...meant, words] : [...meant].filter((each) => each !== words))),
    hiddenMeant,
    meanHidden,
    clean: !found && hiddenMeant && warned.every(({ words }) => meant.has(words)),
  };
}
