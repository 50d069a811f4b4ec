/** What both sides believe differently. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Direction } from '../../model/contribution';
import { DIRECTIONS } from '../../model/contribution';
import type { DirectionGaps, GapItem } from '../../model/gapList';
import { allGaps, gapsOf } from '../../model/gapList';
import { tellable } from '../../model/heldBack';
import { GAP_SIDES, agreementWords, gapHeadline } from '../../workbook/sections/gaps/gapWords';
import { useParts } from '../parts/styles';
import { Switch } from '../parts/Switch';
import type { Book } from '../state/book';
import { useMoreTexts } from '../texts/moreTexts';
import { DumbbellEnd } from './Dumbbell';
import { GapRows } from './GapRows';
import { GapPicker } from './GapPicker';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface GapsViewProps {
  readonly book: Book;
  readonly direction: Direction;
  readonly onDirection: (direction: Direction) => void;
  readonly busy: boolean;
  /** Lets the partner see a gap, or not; resolves to whether the workbook took it. */
  readonly onChoose: (key: string, show: boolean) => Promise<boolean>;
  /** To where a gap's figures stand. */
  readonly onShow: (item: GapItem) => void;
  /** To the steps of sending and receiving. */
  readonly onSteps: () => void;
}

/** What the giver estimated and what the receiver said, side by side. */
export function GapsView(props: GapsViewProps) {
  const { book, direction, onDirection, busy, onChoose, onShow, onSteps } = props;
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().gaps;
  const { rvu } = book;
  const both = gapsOf(rvu);
  const gaps = both[direction];
  // What is held back is looked at here, and can't be chosen.
  const open = allGaps(gapsOf(tellable(rvu)));
  const items = [...gaps.contributions, ...gaps.lines].sort((a, b) => b.gap - a.gap);
  return (
    <>
      <div className={styles.top}>
        <Switch
          label={texts.direction}
          choices={DIRECTIONS.map((value) => ({ value, text: texts.what[value] }))}
          value={direction}
          onChange={onDirection}
        />
        <div aria-live="polite">
          <h2 className={parts.title}>
            {items.length === 0 ? texts.missing.title : headlineOf(gaps, direction)}
          </h2>
        </div>
        {items.length > 0 && <Legend gaps={gaps} direction={direction} />}
      </div>
      {items.length === 0 ? (
        <Missing book={book} direction={direction} onSteps={onSteps} />
      ) : (
        <>
          <BothLists {...{ rvu, gaps, direction, onShow }} />
          <GapPicker
            {...{ direction, busy, onChoose }}
            items={items.filter((item) => open.some(({ key }) => key === item.key))}
            all={open}
            shown={rvu.shownGaps}
          />
        </>
      )}
    </>
  );
}

interface BothListsProps extends Pick<GapsViewProps, 'direction' | 'onShow'> {
  readonly rvu: Book['rvu'];
  readonly gaps: DirectionGaps;
}

/** Contributions, and lines of the form: two lists, since their scores are given to different things. */
function BothLists({ rvu, gaps, direction, onShow }: BothListsProps) {
  const texts = useMoreTexts().gaps;
  const { scale } = rvu.settings;
  return (
    <>
      <GapRows
        key={`contributions-${direction}`}
        id="gaps-contributions"
        heading={texts.contributions}
        items={gaps.contributions}
        summary={gaps.ofContributions}
        {...{ onShow, scale }}
      />
      <GapRows
        key={`lines-${direction}`}
        id="gaps-lines"
        heading={texts.lines[rvu.form]}
        items={gaps.lines}
        summary={gaps.ofLines}
        {...{ onShow, scale }}
      />
    </>
  );
}

interface LegendProps {
  readonly gaps: DirectionGaps;
  readonly direction: Direction;
}

function Legend({ gaps, direction }: LegendProps) {
  const parts = useParts();
  const { estimate, score } = GAP_SIDES[direction];
  const { ofContributions, ofLines } = gaps;
  return (
    <p className={parts.quiet}>
      <DumbbellEnd hollow /> {estimate} <DumbbellEnd hollow={false} /> {score} ·{' '}
      {agreementWords(ofContributions.count > 0 ? ofContributions : ofLines)}
    </p>
  );
}

/** A heading has no full stop. */
const headlineOf = (gaps: DirectionGaps, direction: Direction): string =>
  gapHeadline(gaps, direction).replace(/[.]$/, '');

/** What is there of the two beliefs, and where the rest comes from. */
function Missing({
  book,
  direction,
  onSteps,
}: Pick<GapsViewProps, 'book' | 'direction' | 'onSteps'>) {
  const parts = useParts();
  const texts = useMoreTexts().gaps.missing;
  const { rvu } = book;
  const listed = rvu.contributions.filter((each) => each.direction === direction);
  const known = (belief: 'estimate' | 'stated') =>
    listed.filter((each) => each[belief] !== null).length;
  return (
    <section aria-label={texts.title} className={parts.section}>
      <p className={parts.text}>{texts[direction](rvu.alliance.partner.name)}</p>
      <p className={parts.quiet}>{texts.counted[direction](known('estimate'), known('stated'))}</p>
      <div>
        <Button appearance="primary" onClick={onSteps}>
          {texts.go}
        </Button>
      </div>
    </section>
  );
}
