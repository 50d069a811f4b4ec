/** Workbooks of later versions are read and never written, since their new parts are unknown. */
import type { EditDecision } from './edit';
import type { WorkbookSource } from './source';
import { isNewer } from './version';

type Plan<Reason extends string> = (source: WorkbookSource) => EditDecision<Reason>;

/** The plan, but for workbooks of a later version: these are left as they are. */
export function refuseNewer<Reason extends string>(
  plan: Plan<Reason>
): Plan<Reason | 'newer-version'> {
  return (source) =>
    isNewer(source) ? { kind: 'nothing', reason: 'newer-version' } : plan(source);
}
