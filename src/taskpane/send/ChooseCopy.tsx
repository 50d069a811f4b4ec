/** The choice of a copy and of what it shares. */
import { Button } from '@fluentui/react-components';
import { isTellable } from '../../model/heldBack';
import type { Share } from '../../exchange/send/sendOrder';
import { shownDay } from '../parts/shownDay';
import { ShownTitle } from '../parts/ShownTitle';
import { useChoices } from '../parts/choices';
import { useParts } from '../parts/styles';
import type { Book } from '../state/book';
import type { CopyFor, SendStep } from '../state/sending';
import type { MoreTexts } from '../texts/moreTexts';
import { useMoreTexts } from '../texts/moreTexts';
import { useSendStyles } from './styles';

export interface ChooseCopyProps {
  readonly book: Book;
  readonly step: SendStep;
  readonly chosen: CopyFor;
  readonly onChoose: (respondent: string) => void;
  readonly share: Share;
  readonly onShare: (share: Share) => void;
  readonly onSee: (copy: CopyFor) => void;
  readonly onBack: () => void;
}

/** For whom the copy is, and what of ours goes along. */
export function ChooseCopy(props: ChooseCopyProps) {
  const { book, step, chosen, onChoose, share, onShare, onSee, onBack } = props;
  const parts = useParts();
  const texts = useMoreTexts().send;
  const { partner } = book.rvu.alliance;
  const copies = step.whole === null ? step.copies : [step.whole, ...step.copies];
  const obstacle = obstacleOf(book, texts);
  return (
    <>
      <div className={parts.section}>
        <ShownTitle>{texts.title(partner.name)}</ShownTitle>
        <p className={parts.text}>{texts.intro(partner.name)}</p>
      </div>
      <Whom
        copies={copies}
        listed={(copy) => listedFor(book, copy)}
        chosen={chosen.respondent}
        onChoose={onChoose}
      />
      <Shares share={share} gaps={book.rvu.shownGaps.length} onShare={onShare} />
      {obstacle !== null && (
        <p role="alert" className={parts.text}>
          {obstacle}
        </p>
      )}
      <div className={parts.row}>
        <Button appearance="primary" disabled={obstacle !== null} onClick={() => onSee(chosen)}>
          {texts.see}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}

type SendTexts = MoreTexts['send'];

/** Why nothing may leave yet. */
function obstacleOf({ rvu, problems }: Book, texts: SendTexts): string | null {
  if (rvu.period === null) return texts.noPeriod;
  return problems.length > 0 ? texts.repair(problems.length) : null;
}

/** How many of what we give the copy lists by name: all of it, or that of the department. */
function listedFor({ rvu }: Book, { name }: CopyFor): number {
  const given = rvu.contributions.filter((each) => each.direction === 'given' && isTellable(each));
  return name === null
    ? given.length
    : given.filter(({ department }) => department === name).length;
}

interface WhomProps {
  readonly listed: (copy: CopyFor) => number;
  readonly copies: readonly CopyFor[];
  readonly chosen: string;
  readonly onChoose: (respondent: string) => void;
}

/** Nothing to choose where there is one form only: then it says whether its copy was sent. */
function Whom({ copies, listed, chosen, onChoose }: WhomProps) {
  const styles = useSendStyles();
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().send;
  const [only] = copies;
  if (copies.length === 1 && only !== undefined)
    return (
      <p className={parts.quiet}>{`${texts.listed(listed(only))} · ${sentText(only, texts)}`}</p>
    );
  return (
    <fieldset className={look.choices}>
      <legend className={parts.legend}>{texts.whom}</legend>
      {copies.map((copy) => (
        <label key={copy.respondent} className={look.choice}>
          <input
            type="radio"
            name="send-to"
            className={look.box}
            checked={copy.respondent === chosen}
            tabIndex={copy.respondent === chosen ? 0 : -1}
            onChange={() => onChoose(copy.respondent)}
          />
          <span className={styles.name}>
            {copy.name ?? texts.whole}{' '}
            <span className={`${parts.quiet} ${styles.facts}`}>
              {`${texts.listed(listed(copy))} · ${sentText(copy, texts)}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function sentText({ sent }: CopyFor, texts: SendTexts): string {
  if (sent === null) return texts.notSent;
  return texts.sent(sent.on === null ? null : shownDay(sent.on), sent.revision);
}

interface SharesProps {
  readonly share: Share;
  /** How many are chosen to be shown. */
  readonly gaps: number;
  readonly onShare: (share: Share) => void;
}

function Shares({ share, gaps, onShare }: SharesProps) {
  const look = useChoices();
  const parts = useParts();
  const texts = useMoreTexts().send;
  return (
    <fieldset className={look.choices}>
      <legend className={parts.legend}>{texts.share}</legend>
      {(['rvu', 'steps', 'charter'] as const).map((part) => (
        <label key={part} className={look.choice}>
          <input
            type="checkbox"
            className={look.box}
            checked={share[part]}
            onChange={({ target }) => onShare({ ...share, [part]: target.checked })}
          />
          {texts.shares[part]}
        </label>
      ))}
      <p className={parts.quiet}>{texts.gaps(gaps)}</p>
    </fieldset>
  );
}
