/** The field for a pasted list, and the way to choose a file. */
import { Field, Textarea } from '@fluentui/react-components';
import { FilePicker } from '../parts/FilePicker';
import { useParts } from '../parts/styles';
import { useFileDrop } from '../receive/useFileDrop';
import { useMoreTexts } from '../texts/moreTexts';
import type { OpenList } from './useList';

/** Where a list is pasted, chosen or dropped. */
export function ListSource({ list }: { readonly list: OpenList }) {
  const parts = useParts();
  const texts = useMoreTexts().list;
  const onFiles = (files: readonly File[]) => {
    const [file] = files;
    if (file !== undefined) list.setFile(file);
  };
  const over = useFileDrop(onFiles);
  return (
    <div className={parts.section}>
      <Field label={texts.label} hint={over ? texts.drop : texts.hint}>
        <Textarea
          rows={5}
          value={list.text}
          onChange={(_, { value }) => list.setText(value)}
          textarea={{ spellCheck: false, wrap: 'off' }}
        />
      </Field>
      <div className={parts.row}>
        <FilePicker label={texts.pick} accept=".csv,.tsv,.txt,text/csv" small onFiles={onFiles} />
        {list.file !== null && <span className={parts.quiet}>{texts.from(list.file.name)}</span>}
      </div>
    </div>
  );
}
