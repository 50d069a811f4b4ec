/** Goes on to the next flag once one is decided, and keeps what was decided last, to be taken back. */
import type { RefObject } from 'react';
import { useState } from 'react';
import { following } from '../../model/decision';
import type { FlaggedContribution } from '../../model/flags';
import type { DecisionLine, NewStep } from '../../workbook/book/planDecisions';
import { focusOn } from '../parts/useFocusOnShow';
import type { CardHost } from './cardHost';
import type { FlagGroup } from './flagGroups';
import { firmOnes, isUndecided, nextUndecided } from './flagGroups';

export interface LastWritten {
  readonly ids: readonly string[];
  /** As they stood before. */
  readonly before: readonly DecisionLine[];
}

export interface Deciding {
  readonly host: CardHost;
  readonly last: LastWritten | null;
  /** Does as the flags say, all in one write. */
  readonly accept: (firm: readonly FlaggedContribution[]) => void;
  /** Does so where a flag is firm, and leaves the others for later. */
  readonly decideAll: () => void;
  readonly takeBack: () => void;
}

/** What the cards of the list are given in place of the host. */
export function useDeciding(
  list: RefObject<HTMLElement>,
  flagged: readonly FlaggedContribution[],
  groups: readonly FlagGroup[],
  host: CardHost
): Deciding {
  const [last, setLast] = useState<LastWritten | null>(null);

  async function decide(lines: readonly DecisionLine[], step: NewStep | null): Promise<boolean> {
    if (!(await host.onDecide(lines, step))) return false;
    const ids = lines.map(({ id }) => id);
    const changed = flagged.filter(({ contribution }) => ids.includes(contribution.id));
    // A step that was promised stays on its list: taking back one half of it would say too much.
    setLast(step === null ? { ids, before: changed.map(lineOf) } : null);
    const next = changed.some(isUndecided) ? nextUndecided(groups, ids) : (ids[0] ?? null);
    goOn(list.current, next);
    return true;
  }

  return {
    host: { ...host, onDecide: decide },
    last,
    accept: (firm) => void decide(firm.map(accepted), null),
    decideAll: () => {
      const firm = firmOnes(flagged);
      const line = (each: FlaggedContribution) => (firm.includes(each) ? accepted : deferred)(each);
      void decide(flagged.filter(isUndecided).map(line), null);
    },
    takeBack: () => {
      if (last === null) return;
      void host.onDecide(last.before, null).then((isWritten) => {
        if (!isWritten) return;
        setLast(null);
        goOn(list.current, null);
      });
    },
  };
}

const accepted = ({ contribution, flag }: FlaggedContribution): DecisionLine => ({
  id: contribution.id,
  decision: following(flag),
  reason: contribution.decisionReason,
});

const deferred = (each: FlaggedContribution): DecisionLine => ({
  ...lineOf(each),
  decision: 'defer',
});

const lineOf = ({ contribution }: FlaggedContribution): DecisionLine => ({
  id: contribution.id,
  decision: contribution.decision,
  reason: contribution.decisionReason,
});

/** To the card of the next one that waits; to the list's heading where none is left. */
function goOn(list: HTMLElement | null, id: string | null): void {
  const card =
    id === null
      ? list?.querySelector<HTMLElement>('#flags')
      : [...(list?.querySelectorAll<HTMLElement>('[data-contribution]') ?? [])]
          .find(({ dataset }) => dataset['contribution'] === id)
          ?.querySelector('article');
  focusOn(card ?? null);
}
