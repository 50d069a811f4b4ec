/** What is shown where the pane can't work. */
import { useTexts } from '../texts/texts';
import { Frame } from './Frame';
import { useParts } from './styles';

/** Why the pane can't work here, and what to do instead. */
export function Notice({ about }: { readonly about: 'outside' | 'tooOld' }) {
  const parts = useParts();
  const texts = useTexts();
  const { title, what, next } = texts[about];
  return (
    <Frame title={texts.brand} subtitle={null} tabs={null} footer={null}>
      <section className={parts.section}>
        <h2 className={parts.title}>{title}</h2>
        <p className={parts.text}>{what}</p>
        <p className={parts.text}>{next}</p>
      </section>
    </Frame>
  );
}
