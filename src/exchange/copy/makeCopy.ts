/** Makes the partner's copy and audits its bytes. */
import type { Rvu } from '../../model/rvu';
import { writeWorkbook } from '../../xlsx/writeWorkbook';
import { auditCopy } from '../audit/audit';
import type { OwnCell } from '../audit/ownCell';
import type { AuditResult } from '../audit/audit';
import { expectedOf } from '../audit/expected';
import { sortedValues } from '../audit/secrets';
import { copyBlueprint } from '../send/copyBlueprint';
import { scaleLine } from '../send/copyParts';
import { sharedView } from '../send/sharedView';
import type { SendOrder } from '../send/sendOrder';
import type { SharedView } from '../send/sharedView';

export interface MadeCopyFile {
  /** The .xlsx file; it must not leave where the audit has findings. */
  readonly bytes: Uint8Array;
  readonly view: SharedView;
  readonly audit: AuditResult;
}

/** How far it is: the file is written, then searched. */
export type MakeStage = 'writing' | 'checking';

/** The same RVU and order make the same bytes. `own` is what people keep besides, to be searched for. Throws where the order names a respondent that is not there. */
export function makeCopy(
  rvu: Rvu,
  order: SendOrder,
  onStage: (stage: MakeStage) => void = () => undefined,
  own: readonly OwnCell[] = []
): MadeCopyFile {
  onStage('writing');
  const view = sharedView(rvu, order);
  const bytes = writeWorkbook(copyBlueprint(view), { withoutStamps: true });
  onStage('checking');
  const expected = expectedOf((read) => copyBlueprint(view, read), [scaleLine(view.scale)]);
  const { secrets, shared, facts } = sortedValues(rvu, own);
  return { bytes, view, audit: auditCopy(bytes, expected, secrets, shared, facts) };
}
