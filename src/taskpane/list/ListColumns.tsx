/** The columns of a pasted list, and what each is taken for. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListReading } from '../../exchange/csv/readList';
import { DIRECTIONS } from '../../model/contribution';
import { DIRECTION_WORDS } from '../../workbook/kernel/words';
import type { ChoiceSet } from '../../workbook/kernel/words';
import { useParts } from '../parts/styles';
import { ChoiceField } from '../parts/fields';
import { useMoreTexts } from '../texts/moreTexts';
import type { OpenList } from './useList';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  // Two beside each other where there is room for both.
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
    '> *': { minWidth: 0, overflowWrap: 'anywhere' },
  },
});

export type ReadableList = Extract<ListReading, { ok: true }>;

export interface ListColumnsProps {
  readonly list: OpenList;
  readonly reading: ReadableList;
}

/** What stands for a column that is left out; keys are never empty. */
const NONE = '';

/** What each column is taken for; open where something is missing. */
export function ListColumns({ list, reading }: ListColumnsProps) {
  const styles = useStyles();
  const parts = useParts();
  const texts = useMoreTexts().list;
  const { columns, keys, missing } = reading;
  const used = columns.filter(({ key }) => key !== null).length;
  const choices: readonly (readonly [string, string])[] = [[NONE, texts.leaveOut], ...keys];
  return (
    <details open={missing.includes('activity') || used < columns.length}>
      <summary tabIndex={0} className={`${parts.heading} ${styles.summary}`}>
        {texts.columns(used, columns.length)}
      </summary>
      <div className={styles.fields}>
        {columns.map(({ id, name, sample, key }, at) => (
          <ChoiceField
            key={`${at} ${id}`}
            id={`column-${at}`}
            label={shortened(name)}
            hint={sample === '' ? texts.noSample : texts.sample(shortened(sample))}
            choices={choices}
            value={key ?? NONE}
            onChange={(chosen) => list.choose(id, chosen === NONE ? null : chosen)}
          />
        ))}
      </div>
    </details>
  );
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Who gives, asked once where no column says it. */
export function WhoGives({ list, reading }: ListColumnsProps) {
  const texts = useMoreTexts().list;
  if (reading.columns.some(({ key }) => key === 'direction')) return null;
  const choices: ChoiceSet<string> = [[NONE, texts.choose], ...DIRECTION_WORDS];
  return (
    <ChoiceField
      id="list-direction"
      label={texts.direction}
      {...(list.direction === null && { hint: texts.missing.direction })}
      choices={choices}
      value={list.direction ?? NONE}
      onChange={(chosen) => list.setDirection(DIRECTIONS.find((each) => each === chosen) ?? null)}
    />
  );
}
