/** Hidden rows that would leave. */
import type { HiddenRow } from '../../workbook/kernel/standing';
import { Bar } from '../parts/Bar';
import { useChoices } from '../parts/choices';
import { MoreList } from '../parts/MoreList';
import { useMoreTexts } from '../texts/moreTexts';
import { useSendStyles } from './styles';

export interface HiddenRowsProps {
  /** Those that the copy tells. */
  readonly rows: readonly HiddenRow[];
  readonly meant: boolean;
  readonly onMean: (meant: boolean) => void;
}

/** Contributions in hidden rows leave as any other: somebody says that they are meant to. Nothing where none is hidden. */
export function HiddenRows({ rows, meant, onMean }: HiddenRowsProps) {
  const styles = useSendStyles();
  const look = useChoices();
  const texts = useMoreTexts().send;
  if (rows.length === 0) return null;
  return (
    <div role="alert">
      <Bar intent="warning" title={texts.hidden(rows.length)}>
        {texts.hiddenBody}
        <MoreList
          items={rows}
          keyOf={({ row }) => String(row)}
          render={({ row, id }) => texts.hiddenRow(row, id)}
          className={styles.findings}
        />
        <label className={look.choice}>
          <input
            type="checkbox"
            className={look.box}
            checked={meant}
            onChange={({ target }) => onMean(target.checked)}
          />
          {texts.hiddenMeant(rows.length)}
        </label>
      </Bar>
    </div>
  );
}
