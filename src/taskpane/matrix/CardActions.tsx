import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { AnalysedContribution } from '../../model/analysis';
import type { Contribution, Decision } from '../../model/contribution';
import { DECISION_WORDS, labelOf } from '../../workbook/kernel/words';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useTexts } from '../texts/texts';
import { DecidePanel } from './DecidePanel';

const useStyles = makeStyles({ decided: { marginTop: tokens.spacingVerticalXS } });

/** What cards may do to the workbook. */
export interface CardHost {
  readonly busy: boolean;
  readonly onShow: (id: string) => void;
  /** Resolves to whether Excel took it. */
  readonly onDecide: (id: string, decision: Decision, reason: string) => Promise<boolean>;
}

export interface CardActionsProps {
  readonly analysed: AnalysedContribution;
  readonly host: CardHost;
}

/** The way to the row, the decision, and the way to change it. */
export function CardActions({ analysed, host }: CardActionsProps) {
  const parts = useParts();
  const texts = useTexts().matrix;
  const [deciding, setDeciding] = useState(false);
  const submitted = useRef<{ readonly choice: Decision; readonly reason: string } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, decision, decisionReason } = analysed.contribution;

  function close(): void {
    setDeciding(false);
    // The opener is drawn again first.
    setTimeout(() => opener.current?.focus());
  }

  // A refused decision may still be written later, by trying again: then the panel has done its work.
  useEffect(() => {
    const { choice, reason } = submitted.current ?? {};
    if (choice === decision && reason === decisionReason) setDeciding(false);
  }, [decision, decisionReason]);

  async function save(choice: Decision, reason: string): Promise<void> {
    submitted.current = { choice, reason };
    if (await host.onDecide(id, choice, reason)) close();
  }

  if (deciding)
    return (
      <DecidePanel
        id={id}
        decision={decision}
        reason={decisionReason ?? ''}
        busy={host.busy}
        onSave={(choice, reason) => void save(choice, reason)}
        onCancel={close}
      />
    );
  return (
    <>
      <Decided contribution={analysed.contribution} />
      <div className={parts.row}>
        <TextButton aria-label={texts.showInSheetOf(id)} onClick={() => host.onShow(id)}>
          {texts.showInSheet}
        </TextButton>
        {(analysed.flag !== null || decision !== null) && (
          <TextButton
            ref={opener}
            aria-label={decision === null ? texts.decideOn(id) : texts.changeOf(id)}
            onClick={() => setDeciding(true)}
          >
            {decision === null ? texts.decide : texts.change}
          </TextButton>
        )}
      </div>
    </>
  );
}

/** What was decided and why. */
function Decided({ contribution }: { readonly contribution: Contribution }) {
  const parts = useParts();
  const texts = useTexts().matrix;
  const styles = useStyles();
  const { decision, decisionReason } = contribution;
  if (decision === null) return null;
  return (
    <p className={`${parts.quiet} ${styles.decided}`}>
      <strong>{texts.decided(labelOf(DECISION_WORDS, decision))}</strong>
      {decisionReason !== null && ` “${decisionReason}”`}
    </p>
  );
}
