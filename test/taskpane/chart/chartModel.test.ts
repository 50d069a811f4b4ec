import fc from 'fast-check';
import { analyseDirection } from '../../../src/model/analysis';
import { DEFAULT_SETTINGS } from '../../../src/model/alliance';
import { overlaps, within } from '../../../src/taskpane/chart/box';
import { chartModel, nameBoxes } from '../../../src/taskpane/chart/chartModel';
import { contribution } from '../contributions';

const SIZE = { width: 310, height: 252 };
const nameWidth = () => 60;

const ledger = fc.array(
  fc.record({
    cash: fc.option(fc.integer({ min: 0, max: 50_000 })),
    stated: fc.option(fc.integer({ min: 1, max: 5 })),
    estimate: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
  { minLength: 1, maxLength: 40 }
);

const modelOf = (rows: readonly object[], settings = DEFAULT_SETTINGS) => {
  const all = rows.map((row, index) => contribution({ ...row, id: `G${index + 1}` }));
  const analysis = analyseDirection(all, settings);
  return { analysis, model: chartModel(analysis, settings.scale, SIZE, nameWidth) };
};

describe('chartModel', () => {
  it('draws each placed contribution once, in its quadrant’s field', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const { analysis, model } = modelOf(rows);
        const placed = analysis.contributions.filter((each) => each.placed);
        expect(model === null).toBe(placed.length === 0);
        if (model === null) return;
        expect(model.points.map(({ id }) => id).sort()).toEqual(
          placed.map((each) => each.contribution.id).sort()
        );
        model.points.forEach(({ x, y, quadrant }) => {
          const field = model.quadrants[quadrant];
          const spot = { left: x, right: x, top: y, bottom: y };
          const roomy = {
            left: field.left - 1e-6,
            right: field.right + 1e-6,
            top: field.top - 1e-6,
            bottom: field.bottom + 1e-6,
          };
          expect(within(spot, roomy)).toBe(true);
        });
      })
    );
  });

  it('puts dearer points further right and more valued ones further up', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const points = modelOf(rows).model?.points ?? [];
        const [first] = points;
        points.forEach((point) => {
          if (first === undefined) return;
          expect(Math.sign(point.x - first.x)).toBe(Math.sign(point.cost - first.cost));
          expect(Math.sign(first.y - point.y)).toBe(Math.sign(point.value - first.value));
        });
      })
    );
  });

  it('keeps every label off the quadrants’ names and inside the plot', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const { model } = modelOf(rows);
        if (model === null) return;
        const names = Object.values(nameBoxes(model.quadrants, nameWidth));
        model.points.forEach(({ label }) => {
          if (label === null) return;
          expect(within(label.box, model.plot)).toBe(true);
          expect(names.some((name) => overlaps(label.box, name))).toBe(false);
        });
      })
    );
  });

  it('is hollow where the value is only an estimate', () => {
    const { model } = modelOf([
      { cash: 10, estimate: 4 },
      { cash: 20, estimate: 4, stated: 2 },
    ]);
    expect(model?.points.map(({ id, hollow }) => [id, hollow])).toEqual(
      expect.arrayContaining([
        ['G1', true],
        ['G2', false],
      ])
    );
  });

  it('shows a threshold of one’s own that lies beyond all points', () => {
    const { model } = modelOf([{ cash: 10, stated: 2 }], {
      ...DEFAULT_SETTINGS,
      costThreshold: 900,
      valueThreshold: 8,
    });
    if (model === null) throw new Error('one contribution is placed');
    expect(model.thresholds.cost.at).toBeLessThanOrEqual(model.plot.right);
    expect(model.thresholds.value.at).toBeGreaterThanOrEqual(model.plot.top);
    expect(model.xTicks.at(-1)?.value).toBeGreaterThanOrEqual(900);
  });

  it('ticks the scale’s own steps', () => {
    const { model } = modelOf([{ cash: 10, stated: 2 }]);
    expect(model?.yTicks.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the worst the first choice of a place for its label', () => {
    const { model } = modelOf([
      { cash: 1, stated: 5 },
      { cash: 9, stated: 1 },
      { cash: 8, stated: 5 },
    ]);
    expect(model?.points[0]?.quadrant).toBe('cut-back');
  });
});
