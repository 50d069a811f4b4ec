import { makeCopy } from '../../../src/exchange/copy/makeCopy';
import { allGaps, canShow, gapsOf } from '../../../src/model/gapList';
import type { Rvu } from '../../../src/model/rvu';
import { leavingGroups } from '../../../src/taskpane/send/groups';
import { SAMPLE } from '../../../src/workbook/sample/sample';
import { ORDER } from '../../exchange/orders';

const RVU: Rvu = {
  ...SAMPLE,
  contributions: SAMPLE.contributions.map((each) => ({ ...each, estimate: 1, stated: 4 })),
};
const [shown] = allGaps(gapsOf(RVU)).filter(({ key }) => canShow(allGaps(gapsOf(RVU)), [], key));

const groupsOf = (rvu: Rvu, share = ORDER.share) => {
  const { audit } = makeCopy(rvu, { ...ORDER, share });
  return { audit, groups: leavingGroups(audit.bySheet) };
};

describe('what leaves, in groups', () => {
  it('holds every cell of the audit in just one of them', () => {
    const { audit, groups } = groupsOf({
      ...RVU,
      shownGaps: shown === undefined ? [] : [shown.key],
    });
    expect(groups.map(({ id }) => id)).toEqual([
      'form',
      'rvu',
      'gaps',
      'steps',
      'charter',
      'cover',
    ]);
    const cells = audit.bySheet.flatMap(({ columns }) => columns.map((each) => each.cells));
    const total = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0);
    expect(total(groups.map((group) => group.cells))).toBe(total(cells));
    groups.forEach((group) =>
      expect(group.cells).toBe(total(group.columns.map((each) => each.cells)))
    );
  });

  it('counts the names, the gaps and the steps, each once', () => {
    const { groups } = groupsOf({ ...RVU, shownGaps: shown === undefined ? [] : [shown.key] });
    const rows = (id: string) => groups.find((group) => group.id === id)?.rows;
    const given = RVU.contributions.filter(({ direction }) => direction === 'given');
    expect(rows('form')).toBe(given.length);
    expect(rows('gaps')).toBe(1);
    const ours = RVU.actions.filter(
      ({ direction, closedIn }) => direction.startsWith('we-') && closedIn === null
    );
    expect(rows('steps')).toBe(ours.length);
  });

  it('leaves out what is not shared, and gaps where none is chosen', () => {
    const { groups } = groupsOf(RVU, { rvu: false, steps: false, charter: false, gaps: true });
    const ids = groups.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['form', 'cover']));
    ['rvu', 'gaps', 'steps'].forEach((id) => expect(ids).not.toContain(id));
  });
});
