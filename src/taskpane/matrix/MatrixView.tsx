/** The view Matrix. */
import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Direction } from '../../model/contribution';
import { DIRECTIONS } from '../../model/contribution';
import { worstFirst } from '../../model/flags';
import { headline } from '../../workbook/kernel/shared/sentences';
import { DIRECTION_WORDS, labelOf } from '../../workbook/kernel/words';
import { axesPlan } from '../../charts/axesPlan';
import { MatrixChart } from '../chart/MatrixChart';
import { capitalized } from '../parts/capital';
import { amount } from '../parts/figures';
import { useParts } from '../parts/styles';
import { Switch } from '../parts/Switch';
import { TextButton } from '../parts/TextButton';
import type { Book } from '../state/book';
import { trendSummaries } from '../state/trendSummaries';
import { useMarked } from '../state/useMarked';
import { useTexts } from '../texts/texts';
import { BalanceLine } from './BalanceLine';
import type { CardHost } from './cardHost';
import { ChosenCard } from './ChosenCard';
import { FlagList } from './FlagList';
import { ClearedFlagsLine } from './ClearedFlagsLine';
import { MatrixTable } from './MatrixTable';
import { NotPlaced } from './NotPlaced';
import { useChosen } from './useChosen';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  totals: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

export interface MatrixViewProps {
  readonly book: Book;
  readonly direction: Direction;
  readonly onDirection: (direction: Direction) => void;
  readonly asTable: boolean;
  readonly onAsTable: (asTable: boolean) => void;
  readonly host: CardHost;
  readonly onShowProblems: () => void;
}

/** What each contribution of one direction costs and brings, and which of them deserve attention. */
export function MatrixView(props: MatrixViewProps) {
  const { book, direction, onDirection, host, onShowProblems } = props;
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts();
  const analysis = book.analysis.directions[direction];
  const flagged = worstFirst(analysis);
  const summaries = trendSummaries(book.rvu);
  const { chosen, open, close } = useChosen(analysis.contributions);
  const marked = useMarked(book);
  return (
    <>
      <div className={styles.top}>
        <Switch
          label={texts.matrix.direction}
          choices={DIRECTIONS.map((value) => ({
            value,
            text: capitalized(labelOf(DIRECTION_WORDS, value)),
          }))}
          value={direction}
          onChange={onDirection}
        />
        <div aria-live="polite">
          <h2 className={parts.title}>{headline(analysis).replaceAll(' %', '\u00a0%')}</h2>
        </div>
        <BalanceLine book={book} />
        {book.problems.length > 0 && (
          <div>
            <TextButton onClick={onShowProblems}>
              {texts.problems.seen(book.problems.length)}
            </TextButton>
          </div>
        )}
        <Placed {...props} marked={marked} chosen={chosen?.selection.id ?? null} onOpen={open} />
        {chosen !== null && (
          <ChosenCard
            {...chosen}
            summary={summaries(chosen.analysed)}
            host={host}
            onClose={close}
          />
        )}
      </div>
      <ClearedFlagsLine key={`gone-${direction}`} analysis={analysis} />
      <FlagList
        key={direction}
        flagged={flagged}
        elsewhere={chosen?.selection.id ?? null}
        summaries={summaries}
        host={host}
      />
      <NotPlaced contributions={analysis.contributions} onShow={host.onShow} />
    </>
  );
}

/** Up to so many points a median divides nothing. */
const FEW = 3;

type PlacedProps = MatrixViewProps & {
  readonly chosen: string | null;
  readonly marked: string | null;
  readonly onOpen: (id: string) => void;
};

/** The chart or its table, whichever is wanted. */
function Placed({ book, direction, asTable, onAsTable, ...pointed }: PlacedProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useTexts().matrix;
  const { rvu, analysis: both } = book;
  const { currency } = rvu.alliance;
  const { settings } = rvu;
  const axes = useMemo(() => axesPlan(both, direction, settings), [both, direction, settings]);
  const analysis = both.directions[direction];
  if (analysis.totals.placed === 0)
    return (
      <div className={parts.section}>
        <h3 className={parts.heading}>{texts.empty.title}</h3>
        <p className={parts.quiet}>{texts.empty.body}</p>
      </div>
    );
  const total = `${amount(analysis.placedTotals.cost)} ${currency}`;
  return (
    <div>
      {asTable ? (
        <MatrixTable
          label={texts.heading}
          contributions={analysis.contributions}
          currency={currency}
        />
      ) : (
        <MatrixChart
          {...{ analysis, direction, axes, currency }}
          {...{ chosen: pointed.chosen, marked: pointed.marked, onOpen: pointed.onOpen }}
        />
      )}
      {analysis.totals.placed <= FEW && rvu.settings.costThreshold === 'median' && (
        <p className={parts.quiet}>{texts.few(analysis.totals.placed)}</p>
      )}
      <div className={styles.totals}>
        <span className={parts.quiet}>{texts.total(total)}</span>
        <TextButton onClick={() => onAsTable(!asTable)}>
          {asTable ? texts.showChart : texts.showTable}
        </TextButton>
      </div>
    </div>
  );
}
