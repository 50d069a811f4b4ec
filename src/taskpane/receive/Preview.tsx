/** The preview of a received file. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  commentSentence,
  confirmationSentence,
  noteSentence,
  refusedSentence,
} from '../../exchange/receive/receiveSentence';
import type { ScoreChoice } from '../../exchange/receive/receivePreview';
import type { ReadingNote } from '../../exchange/receive/returned';
import { Bar } from '../parts/Bar';
import { useChoices } from '../parts/choices';
import { useFocusOnShow } from '../parts/useFocusOnShow';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';
import { Changes } from './Changes';
import { FlagChanges } from './FlagChanges';
import { ItemList } from './ItemList';
import { ScoreConflicts } from './ScoreConflicts';
import { NotAppliedBars } from './NotAppliedBars';
import { OtherNames } from './OtherNames';
import type { Ready } from './useReceive';

const useStyles = makeStyles({
  // In sight however long the list is.
  buttons: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
});

export interface PreviewProps {
  readonly book: Book;
  readonly busy: boolean;
  readonly name: string;
  readonly reception: Ready;
  readonly onSame: (id: string, same: boolean) => void;
  readonly onScore: (id: string, choice: ScoreChoice) => void;
  readonly onTake: () => void;
  readonly onSkip: () => void;
}

/** All that taking the file would do, before anything is written. */
export function Preview(props: PreviewProps) {
  const { book, busy, name, reception, onSame, onScore, onTake, onSkip } = props;
  const parts = useParts();
  const texts = useMoreTexts().receive;
  const heading = useFocusOnShow<HTMLHeadingElement>();
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const { confirmations, notes, comments, remarks, refused, changes, notApplied, flags } =
    reception;
  const { us, partner } = book.rvu.alliance;
  const asked = [
    ...confirmations.map(confirmationSentence),
    ...notes.filter(isAsked).map(noteSentence),
  ];
  const needed = asked.length > 0 && !agreed;

  function take(): void {
    setTried(true);
    if (!needed) onTake();
  }

  return (
    <section aria-labelledby="received" className={parts.view}>
      <div className={parts.section}>
        <h3 id="received" ref={heading} tabIndex={-1} className={parts.heading}>
          {texts.from(partner.name, reception.department ?? us.name)}
        </h3>
        <p className={parts.quiet}>{texts.file(name, reception.revision)}</p>
      </div>
      {asked.length > 0 && <Confirmations {...{ asked, agreed }} onAgree={setAgreed} />}
      <ItemList
        id="refused"
        heading={texts.refused(refused.length)}
        note={texts.refusedNote}
        items={refused}
        textOf={refusedSentence}
      />
      <OtherNames names={reception.otherNames} onSame={onSame} />
      <NotAppliedBars notApplied={notApplied} />
      {flags.length > 0 && <FlagChanges flags={flags} />}
      <ScoreConflicts changes={changes} partner={partner.name} onChoose={onScore} />
      <Changes changes={changes} />
      <AboutFile {...{ comments, remarks }} notes={notes.filter((note) => !isAsked(note))} />
      <TakeButtons mustAgree={tried && needed} {...{ busy, onSkip }} onTake={take} />
    </section>
  );
}

interface TakeButtonsProps {
  /** Taking was tried before what stands above was agreed to. */
  readonly mustAgree: boolean;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onSkip: () => void;
}

/** Takes the file, or leaves the workbook as it is. */
function TakeButtons({ mustAgree, busy, onTake, onSkip }: TakeButtonsProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  return (
    <div className={styles.buttons}>
      {mustAgree && (
        <p role="alert" className={`${parts.quiet} ${styles.error}`}>
          {texts.needAgree}
        </p>
      )}
      <div className={parts.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onTake}>
          {texts.take}
        </Button>
        <Button disabled={busy} onClick={onSkip}>
          {texts.none}
        </Button>
      </div>
    </div>
  );
}

/** Here it is written into the workbook itself; the command line tells it beside a new file. */
const isAsked = ({ code }: ReadingNote): boolean => code === 'whole-and-departments';

/** What there is to know of the file besides its values. */
function AboutFile({ comments, remarks, notes }: Pick<Ready, 'comments' | 'remarks' | 'notes'>) {
  const texts = useMoreTexts().receive;
  return (
    <>
      <ItemList
        id="comments"
        heading={texts.comments}
        note={texts.commentsNote}
        items={comments}
        textOf={commentSentence}
      />
      <ItemList
        id="remarks"
        heading={texts.remarks}
        note={texts.remarksNote}
        items={remarks}
        textOf={commentSentence}
      />
      <ItemList id="notes" heading={texts.notes} items={notes} textOf={noteSentence} />
    </>
  );
}

interface ConfirmationsProps {
  /** Puts a point that the user must confirm into words. */
  readonly asked: readonly string[];
  readonly agreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
}

function Confirmations({ asked, agreed, onAgree }: ConfirmationsProps) {
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().receive;
  return (
    <section aria-label={texts.confirmations} className={parts.section}>
      {asked.map((sentence) => (
        <Bar key={sentence} intent="warning">
          {sentence}
        </Bar>
      ))}
      <label className={look.choice}>
        <input
          type="checkbox"
          checked={agreed}
          onChange={({ target }) => onAgree(target.checked)}
          className={look.box}
        />
        {texts.agree}
      </label>
    </section>
  );
}
