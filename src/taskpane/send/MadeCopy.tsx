/** A finished copy. */
import { formatPeriod } from '../../model/period';
import type { Exchanged } from '../../model/exchange';
import type { Book } from '../state/book';
import type { CopyFor, SendStep } from '../state/sending';
import type { TaskRunner } from '../state/useTask';
import { useMoreTexts } from '../texts/moreTexts';
import { CopyLeft } from './CopyLeft';
import { useDelivery } from './useDelivery';
import type { Made } from './useSend';
import { WhatLeaves } from './WhatLeaves';

export interface MadeCopyProps {
  readonly book: Book;
  readonly task: TaskRunner;
  readonly step: SendStep;
  readonly made: Made;
  /** Null as long as it is here. */
  readonly left: 'opened' | 'downloaded' | null;
  /** Whether the workbook still says what it is made of. */
  readonly fresh: boolean;
  readonly onLeft: (how: 'opened' | 'downloaded') => void;
  readonly onAgain: () => void;
  readonly onBack: () => void;
  readonly onNext: (copy: CopyFor) => void;
  readonly onFinish: () => void;
}

/** A finished copy: what leaves with it, and then where it is. */
export function MadeCopy(props: MadeCopyProps) {
  const { book, task, step, made, left, fresh, onLeft, onAgain, onBack } = props;
  const texts = useMoreTexts().send;
  const delivery = useDelivery(book, task, made, onLeft);
  const { rvu } = book;
  const { partner } = rvu.alliance;
  const period = rvu.period === null ? '' : formatPeriod(rvu.period);
  const { copy, order, result, unread } = made;
  if (left === null)
    return (
      <WhatLeaves
        {...{ result, unread, fresh, onAgain, onBack }}
        about={texts.copyOf(partner.name, period, order.revision, copy.name)}
        busy={task.running}
        refused={delivery.refused}
        onOpen={delivery.onOpen}
        onDownload={delivery.onDownload}
      />
    );
  return (
    <CopyLeft
      how={left}
      partner={partner.name}
      noted={rvu.exchanged.find((each) => isOf(made, period, each)) ?? null}
      next={nextOf(step, copy)}
      busy={task.running}
      fileName={delivery.fileName}
      onOpen={delivery.onOpen}
      onDownload={delivery.onDownload}
      onNext={props.onNext}
      onFinish={props.onFinish}
    />
  );
}

const isOf = ({ copy, order }: Made, period: string, each: Exchanged): boolean =>
  each.way === 'sent' &&
  each.period === period &&
  each.respondent === copy.respondent &&
  each.revision === order.revision;

/** Whose copy is still here; once everything was sent in one copy, nobody's. */
function nextOf({ done, copies }: SendStep, copy: CopyFor): CopyFor | null {
  const open = copies.filter(
    ({ sent, respondent }) => sent === null && respondent !== copy.respondent
  );
  return done || copy.name === null ? null : (open[0] ?? null);
}
