/** The buttons of a contribution's card. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { AnalysedContribution } from '../../model/analysis';
import type { Contribution, Decision } from '../../model/contribution';
import { following, goesAgainst } from '../../model/decision';
import type { FlaggedContribution } from '../../model/flags';
import type { NewStep } from '../../workbook/book/planDecisions';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import type { CardHost } from './cardHost';
import type { DecisionStep } from './checkDecision';
import { Decided } from './Decided';
import { DecidePanel } from './DecidePanel';
import { DecisionButtons } from './DecisionButtons';
import { quickChoices } from './flagGroups';

const useStyles = makeStyles({
  actions: { marginTop: tokens.spacingVerticalXS },
  links: { columnGap: tokens.spacingHorizontalM },
});

export interface CardActionsProps {
  readonly analysed: AnalysedContribution;
  readonly host: CardHost;
  /** Whether its first button is the view's main one. */
  readonly isMain?: boolean;
}

/** The decision, the way to change or withdraw it, and the way to the row. */
export function CardActions({ analysed, host, isMain = false }: CardActionsProps) {
  const parts = useParts();
  const styles = useStyles();
  const texts = useTexts().matrix;
  const { id, decision, decisionReason } = analysed.contribution;
  const flagged = isFlagged(analysed) ? analysed : null;
  return (
    <div className={styles.actions}>
      <Decided analysed={analysed} />
      {flagged !== null && (
        // Whatever way a decision came, a form that is open has done its work.
        <Deciding
          key={`${decision} ${decisionReason}`}
          analysed={flagged}
          host={host}
          isMain={isMain}
        />
      )}
      <div className={`${parts.row} ${styles.links}`}>
        {decision !== null && (
          <TextButton
            aria-label={texts.withdrawOf(id)}
            disabled={host.busy}
            onClick={() => void host.onDecide([{ id, decision: null, reason: null }], null)}
          >
            {texts.withdraw}
          </TextButton>
        )}
        <TextButton aria-label={texts.showInSheetOf(id)} onClick={() => host.onShow(id)}>
          {texts.showInSheet}
        </TextButton>
      </div>
    </div>
  );
}

const isFlagged = (each: AnalysedContribution): each is FlaggedContribution => each.flag !== null;

interface Form {
  readonly first: Decision;
  readonly withStep: boolean;
}

type DecidingProps = { readonly analysed: FlaggedContribution; readonly host: CardHost } & {
  readonly isMain: boolean;
};

/** Buttons that decide at once, and a form for what needs more words. */
function Deciding({ analysed, host, isMain }: DecidingProps) {
  const texts = useTexts();
  const [form, setForm] = useState<Form | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { contribution, flag } = analysed;
  const { id, decision, decisionReason } = contribution;
  function close(): void {
    setForm(null);
    // The opener is drawn again first.
    setTimeout(() => opener.current?.focus());
  }

  function save(choice: Decision, reason: string | null, step: DecisionStep | null): void {
    void host.onDecide([{ id, decision: choice, reason }], step && stepOf(step, contribution));
  }

  function choose(choice: Decision): void {
    if (goesAgainst(flag, choice)) setForm({ first: choice, withStep: false });
    else save(choice, decisionReason, null);
  }

  if (form !== null)
    return (
      <DecidePanel
        {...{ analysed, ...form, partner: host.partner, busy: host.busy }}
        onSave={save}
        onCancel={close}
      />
    );
  if (decision !== null)
    return (
      <TextButton
        ref={opener}
        aria-label={texts.matrix.changeOf(id)}
        onClick={() => setForm({ first: decision, withStep: false })}
      >
        {texts.matrix.change}
      </TextButton>
    );
  return (
    <>
      <DecisionButtons
        {...{ analysed, isMain, busy: host.busy }}
        choices={quickChoices(flag)}
        onChoose={choose}
      />
      <TextButton
        ref={opener}
        aria-label={texts.decide.step.addOf(id)}
        onClick={() => setForm({ first: following(flag), withStep: true })}
      >
        {texts.decide.step.add}
      </TextButton>
    </>
  );
}

/** We take it, whoever gives the contribution: what they are to do, they plan themselves. */
const stepOf = (step: DecisionStep, { category, department }: Contribution): NewStep => ({
  ...step,
  direction: 'we-plan',
  category,
  department,
});
