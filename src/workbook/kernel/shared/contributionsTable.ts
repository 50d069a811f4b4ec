/** The Contributions table, on which most formulas stand. */
import type { TableRef } from '../tableRef';

/** What people type of a contribution; the History keeps it under the same headers. */
export const TYPED_HEADERS = {
  id: 'Id',
  direction: 'Direction',
  activity: 'Activity',
  category: 'Category',
  department: 'Department',
  kind: 'Kind',
  mode: 'Mode',
  owner: 'Owner',
  hours: 'Hours',
  rate: 'Rate',
  cash: 'Cash',
  mustKeep: 'Must keep',
  estimate: 'Estimate',
  stated: 'Stated value',
  notes: 'Notes',
  decision: 'Decision',
  decisionReason: 'Decision reason',
} as const;

export const CONTRIBUTION_TABLE = {
  name: 'Contributions',
  headers: {
    ...TYPED_HEADERS,
    cost: 'Cost',
    value: 'Value',
    basis: 'Basis',
    costShare: 'Cost share',
    valueShare: 'Value share',
    valuePerCost: 'Value per cost',
    band: 'Band',
    zone: 'Zone',
    quadrant: 'Quadrant',
    flag: 'Flag',
    reason: 'Reason',
    trend: 'Trend',
    placed: 'Placed',
    borderline: 'Borderline',
    givenCost: 'Given cost',
    givenValue: 'Given value',
    receivedCost: 'Received cost',
    receivedValue: 'Received value',
    order: 'Order',
    lineOrder: 'Line order',
    departmentLineOrder: 'Department line order',
    pastRow: 'Past row',
    running: 'Running',
    was: 'Was',
  },
} as const satisfies TableRef;
