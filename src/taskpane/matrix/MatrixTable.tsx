/** The matrix as a table. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnalysedContribution } from '../../model/analysis';
import { FIRM_BASIS, isCostEstimated } from '../../model/worth';
import { QUADRANT_WORDS } from '../../workbook/kernel/words';
import { amount, decimal } from '../parts/figures';
import { Mark } from '../parts/Mark';
import { useTexts } from '../texts/texts';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: '6px 6px 6px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    verticalAlign: 'bottom',
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
  },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  quadrant: { whiteSpace: 'nowrap' },
});

export interface MatrixTableProps {
  readonly label: string;
  readonly contributions: readonly AnalysedContribution[];
  readonly currency: string;
}

/** The matrix in words and figures, highest cost first. */
export function MatrixTable({ label, contributions, currency }: MatrixTableProps) {
  const styles = useStyles();
  const texts = useTexts().matrix.table;
  const placed = contributions
    .filter(({ placed: isPlaced }) => isPlaced)
    .sort((a, b) => (b.cost ?? 0) - (a.cost ?? 0));
  const figure = `${styles.cell} ${styles.figure}`;
  return (
    // A table wider than the pane is moved by the arrow keys, and so must take the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs it
    <div role="region" aria-label={label} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th className={styles.cell}>{texts.activity}</th>
            <th className={figure}>{texts.cost(currency)}</th>
            <th className={figure}>{texts.value}</th>
            <th className={figure}>{texts.perCost}</th>
            <th className={styles.cell}>{texts.quadrant}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map((each, index) => (
            <ContributionRow key={index} analysed={each} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A contribution's figures; a question mark follows each that still rests on an estimate. */
function ContributionRow({ analysed }: { readonly analysed: AnalysedContribution }) {
  const styles = useStyles();
  const { contribution, cost, value, basis, valuePerCost, quadrant, provisional } = analysed;
  const figure = `${styles.cell} ${styles.figure}`;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {contribution.id} {contribution.activity}
      </th>
      <td className={figure}>
        {amount(cost ?? 0)}
        {isCostEstimated(contribution) && '?'}
      </td>
      <td className={figure}>
        {decimal(value ?? 0)}
        {basis !== FIRM_BASIS && '?'}
      </td>
      <td className={figure}>{valuePerCost === null ? '–' : decimal(valuePerCost)}</td>
      <td className={`${styles.cell} ${styles.quadrant}`}>
        {quadrant && (
          <>
            <Mark quadrant={quadrant} hollow={provisional} /> {QUADRANT_WORDS[quadrant]}
          </>
        )}
      </td>
    </tr>
  );
}
