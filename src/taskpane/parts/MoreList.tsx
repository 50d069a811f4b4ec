/** Long lists that begin short. */
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTexts } from '../texts/texts';
import { useParts } from './styles';
import { TextButton } from './TextButton';

export interface MoreListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly render: (item: Item) => ReactNode;
  /** Shows all from the outside too, for instance to reach one that is not shown yet. */
  readonly all?: boolean;
  readonly className?: string;
}

/** Long lists are shown in part, so that ten thousand rows do not freeze the pane; the rest comes on request. */
const FIRST = 10;
const NEXT = 50;

/** A list that begins short. */
export function MoreList<Item>(props: MoreListProps<Item>) {
  const { items, keyOf, render, all = false, className } = props;
  const parts = useParts();
  const texts = useTexts();
  const [most, setMost] = useState(FIRST);
  const shown = all ? items : items.slice(0, most);
  const hidden = items.length - shown.length;
  return (
    <>
      <ul className={className ?? parts.list}>
        {shown.map((item, index) => (
          <li key={keyOf(item, index)}>{render(item)}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <TextButton onClick={() => setMost(most + NEXT)}>
          {texts.showMore(Math.min(hidden, NEXT))}
        </TextButton>
      )}
    </>
  );
}
