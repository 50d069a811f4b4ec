/** Our words, to be read once more. */
import { useState } from 'react';
import type { SharedWord, WordGroup } from '../../exchange/send/sharedWords';
import { useParts } from '../parts/styles';
import { TextButton } from '../parts/TextButton';
import { useMoreTexts } from '../texts/moreTexts';
import { useSendStyles } from './styles';

/** How many are shown at first, and how much of each. */
const [FIRST, LONGEST] = [2, 90];

/** All words of ours that leave, to be read once more: the first ones, then all. */
export function ProofRead({ words }: { readonly words: readonly SharedWord[] }) {
  const styles = useSendStyles();
  const parts = useParts();
  const texts = useMoreTexts().send;
  const [all, setAll] = useState(false);
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="proof-read" className={parts.section}>
      <h3 id="proof-read" className={parts.heading}>
        {texts.words}
      </h3>
      {all ? (
        <AllWords words={words} />
      ) : (
        words.slice(0, FIRST).map(({ source, text }) => (
          <p key={source} className={styles.word}>
            “{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”
          </p>
        ))
      )}
      {words.length > FIRST && (
        <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.readLess : texts.readAll(words.length)}
        </TextButton>
      )}
    </section>
  );
}

function AllWords({ words }: { readonly words: readonly SharedWord[] }) {
  const styles = useSendStyles();
  const parts = useParts();
  const texts = useMoreTexts().send;
  const groups = [...new Set(words.map(({ group }) => group))];
  const of = (wanted: WordGroup) => words.filter(({ group }) => group === wanted);
  return groups.map((group) => (
    <div key={group} className={parts.section}>
      <h4 className={styles.strong}>{texts.wordGroups[group]}</h4>
      <ul className={parts.list}>
        {of(group).map(({ source, text }) => (
          <li key={source} className={styles.word}>
            “{text}”
          </li>
        ))}
      </ul>
    </div>
  ));
}
