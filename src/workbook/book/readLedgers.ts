/** Reads what stands beside the contributions: actions, charter, indicators. */
import type { Scale } from '../../model/alliance';
import type { Rvu } from '../../model/rvu';
import { readActions } from '../sections/actions/readActions';
import { readCharter } from '../sections/charter/readCharter';
import type { FieldReading } from '../kernel/readFields';
import { readIndicators } from '../sections/indicators/readIndicators';
import type { WorkbookSource } from '../kernel/source';

type Ledgers = Pick<Rvu, 'actions' | 'charter' | 'indicators' | 'tripleWin'>;

/** What both sides promised and agreed on and how it goes, with a problem for all that can't be read. */
export function readLedgers(source: WorkbookSource, scale: Scale): FieldReading<Ledgers> {
  const actions = readActions(source, scale);
  const charter = readCharter(source, scale);
  const indicators = readIndicators(source, scale);
  return {
    value: { actions: actions.value, charter: charter.value, ...indicators.value },
    problems: [...actions.problems, ...charter.problems, ...indicators.problems],
  };
}
