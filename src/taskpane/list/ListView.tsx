/** A list from paste to rows. */
import { Button } from '@fluentui/react-components';
import type { ListFacts } from '../../exchange/csv/readList';
import type { RowReading } from '../../exchange/csv/rowReader';
import type { Direction } from '../../model/contribution';
import { Bar } from '../parts/Bar';
import { Progress } from '../parts/Progress';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';
import { ListColumns, WhoGives, type ReadableList } from './ListColumns';
import { ListPreview } from './ListPreview';
import { ListSource } from './ListSource';
import { rememberColumns } from './columnMemory';
import { useList } from './useList';
import type { OpenList } from './useList';

/** What is taken of a list. */
export interface ImportedList {
  readonly readings: readonly RowReading[];
  readonly count: number;
  /** Which matrix shows it. */
  readonly direction: Direction;
}

export interface ListViewProps {
  readonly facts: ListFacts;
  readonly busy: boolean;
  /** What the button says that takes so many. */
  readonly action: (count: number) => string;
  readonly onTake: (list: ImportedList) => void;
}

/** A list is pasted or chosen, its columns are mapped, and it is taken with one press. */
export function ListView({ facts, busy, action, onTake }: ListViewProps) {
  const parts = useParts();
  const list = useList(facts);
  const { answer } = list;
  const reading = answer.kind === 'read' && answer.reading.ok ? answer.reading : null;
  return (
    <div className={parts.view}>
      <ListSource list={list} />
      <Answered list={list} />
      {reading !== null && (
        <>
          <WhoGives {...{ list, reading }} />
          <ListColumns {...{ list, reading }} />
          {reading.missing.length === 0 && <ListPreview preview={reading.preview} />}
          <TakeButton {...{ reading, action, onTake }} busy={busy || list.busy} />
        </>
      )}
    </div>
  );
}

/** What stands in the way of reading it. */
function Answered({ list: { answer, busy, again } }: { readonly list: OpenList }) {
  const texts = useMoreTexts().list;
  if (busy && answer.kind === 'nothing') return <Progress text={texts.reading} />;
  if (answer.kind === 'failed')
    return (
      <div role="alert">
        <Bar intent="error" actions={<Button onClick={again}>{texts.again}</Button>}>
          {texts.failed(answer.detail)}
        </Bar>
      </div>
    );
  if (answer.kind === 'nothing') return null;
  const { reading } = answer;
  if (!reading.ok)
    return (
      <div role="alert">
        <Bar intent="warning" title={texts.refused}>
          {reading.problems.slice(0, 5).join(' ')}
        </Bar>
      </div>
    );
  return reading.missing.includes('activity') ? (
    <Bar intent="warning">{texts.missing.activity}</Bar>
  ) : null;
}

interface TakeButtonProps {
  readonly reading: ReadableList;
  readonly busy: boolean;
  readonly action: (count: number) => string;
  readonly onTake: (list: ImportedList) => void;
}

function TakeButton({ reading, busy, action, onTake }: TakeButtonProps) {
  const { given, received } = reading.preview;
  const count = given + received;
  if (count === 0) return null;
  const take = () => {
    rememberColumns(reading.columns);
    onTake({ readings: reading.readings, count, direction: given > 0 ? 'given' : 'received' });
  };
  return (
    <div>
      <Button appearance="primary" disabledFocusable={busy} onClick={take}>
        {action(count)}
      </Button>
    </div>
  );
}
