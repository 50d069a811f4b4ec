/** What leaves, by group. */
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';
import type { MoreTexts } from '../texts/moreTexts';
import type { LeavingGroup } from './groups';
import { useSendStyles } from './styles';

/** Everything that leaves, each group with its count; opened, each column with its own. */
export function LeavingGroups({ groups }: { readonly groups: readonly LeavingGroup[] }) {
  const parts = useParts();
  return (
    <ul className={parts.list}>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </ul>
  );
}

function Group({ group }: { readonly group: LeavingGroup }) {
  const styles = useSendStyles();
  const texts = useMoreTexts().send;
  const { id, columns } = group;
  return (
    <li className={styles.group}>
      <details>
        {/* Where office.js moves the focus (Excel on the web) it knows no summary: Tab would never leave it. */}
        <summary tabIndex={0} className={styles.summary}>
          <span aria-hidden="true" className={styles.arrow}>
            ›
          </span>
          <span className={styles.grow}>
            <span className={styles.strong}>{texts.groups[id]} </span>
            <span className={styles.facts}>{texts.groupFacts[id]} </span>
          </span>
          <span className={styles.count}>{countText(group, texts)}</span>
        </summary>
        <ul className={styles.columns}>
          {columns.map(({ column, cells }) => (
            <li key={column} className={styles.column}>
              <span className={`${styles.grow} ${styles.facts}`}>{column.replace('.', ' · ')}</span>
              <span className={styles.count}>{texts.cells(cells)}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function countText({ id, rows, cells }: LeavingGroup, texts: MoreTexts['send']): string {
  if (id === 'form') return texts.names(rows);
  if (id === 'steps') return texts.steps(rows);
  return id === 'gaps' ? texts.gapCount(rows) : texts.cells(cells);
}
