/** A list under a heading, in a preview. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

export interface ItemListProps<Item> {
  readonly id: string;
  readonly heading: string;
  readonly note?: string;
  readonly items: readonly Item[];
  readonly textOf: (item: Item) => ReactNode;
}

/** A headed list of what there is to know; nothing where there is nothing. */
export function ItemList<Item>({ id, heading, note, items, textOf }: ItemListProps<Item>) {
  const styles = useStyles();
  const parts = useParts();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className={parts.section}>
      <h4 id={id} className={parts.heading}>
        {heading}
      </h4>
      {note !== undefined && <p className={parts.quiet}>{note}</p>}
      <MoreList
        items={items}
        keyOf={(_, index) => String(index)}
        render={(item) => <div className={`${parts.quiet} ${styles.item}`}>{textOf(item)}</div>}
      />
    </section>
  );
}
