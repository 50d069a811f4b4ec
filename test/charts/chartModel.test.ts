import fc from 'fast-check';
import { analyse, analyseDirection } from '../../src/model/analysis';
import type { DirectionAnalysis } from '../../src/model/analysis';
import { axesPlan } from '../../src/charts/axesPlan';
import { DEFAULT_SETTINGS } from '../../src/model/alliance';
import { around, overlaps, within } from '../../src/charts/box';
import { chartModel, thresholdBoxes } from '../../src/charts/chartModel';
import { MARK_HALF } from '../../src/charts/labels';
import { contribution } from '../taskpane/contributions';

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

const modelOf = (
  rows: readonly object[],
  settings = DEFAULT_SETTINGS,
  beside: DirectionAnalysis | null = null
) => {
  const all = rows.map((row, index) => contribution({ ...row, id: `G${index + 1}` }));
  const analysis = analyseDirection(all, settings);
  return {
    analysis,
    model: chartModel(analysis, { scale: settings.scale, beside }, SIZE, {
      nameWidth,
      many: (n) => `${n} here`,
    }),
  };
};

const pointsOf = (model: ReturnType<typeof chartModel>) =>
  model?.spots.flatMap(({ points }) => points) ?? [];

describe('chartModel', () => {
  it('draws both directions on one cost axis where that is asked for', () => {
    const side = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(side, side, fc.constantFrom('each', 'same'), (ours, theirs, costAxes) => {
        const settings = { ...DEFAULT_SETTINGS, costAxes };
        const rows = (['given', 'received'] as const).flatMap((direction) =>
          (direction === 'given' ? ours : theirs).map((cash, index) =>
            contribution({ id: `${direction}${index}`, direction, cash, stated: 3 })
          )
        );
        const both = analyse(rows, settings);
        const [gives, gets] = (['given', 'received'] as const).map((direction) => {
          const axes = axesPlan(both, direction, settings);
          const words = { nameWidth, many: String };
          return chartModel(both.directions[direction], axes, SIZE, words)?.xTicks;
        });
        const ends = [ours, theirs].map((costs) => Math.max(...costs));
        if (costAxes === 'same') expect(gives).toEqual(gets);
        expect(gives?.at(-1)?.value).toBeGreaterThanOrEqual(
          costAxes === 'same' ? Math.max(...ends) : (ends[0] ?? 0)
        );
      })
    );
  });

  it('draws each placed contribution once, in its quadrant’s field', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const { analysis, model } = modelOf(rows);
        const placed = analysis.contributions.filter((each) => each.placed);
        expect(model === null).toBe(placed.length === 0);
        if (model === null) return;
        expect(
          pointsOf(model)
            .map(({ id }) => id)
            .sort()
        ).toEqual(placed.map((each) => each.contribution.id).sort());
        pointsOf(model).forEach(({ x, y, quadrant }) => {
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
        const points = pointsOf(modelOf(rows).model);
        const [first] = points;
        points.forEach((point) => {
          if (first === undefined) return;
          expect(Math.sign(point.x - first.x)).toBe(Math.sign(point.cost - first.cost));
          expect(Math.sign(first.y - point.y)).toBe(Math.sign(point.value - first.value));
        });
      })
    );
  });

  it('keeps every label inside the plot and off the names, both lines, the marks and one another', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const { model } = modelOf(rows);
        if (model === null) return;
        const { cost, value } = model.thresholds;
        const kept = [
          ...Object.values(model.names),
          ...Object.values(thresholdBoxes(model.plot, cost.at, value.at)),
          ...pointsOf(model).map(({ x, y }) => around(x, y, MARK_HALF)),
        ];
        const boxes = model.spots.flatMap(({ label }) => (label === null ? [] : [label.box]));
        boxes.forEach((box, index) => {
          expect(within(box, model.plot)).toBe(true);
          const others = [...kept, ...boxes.slice(index + 1)];
          expect(others.some((other) => overlaps(box, other))).toBe(false);
        });
      })
    );
  });

  it('strikes no quadrant’s name through by a line', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        const { model } = modelOf(rows);
        if (model === null) return;
        const { cost, value } = model.thresholds;
        const lines = thresholdBoxes(model.plot, cost.at, value.at);
        const drawn = [{ ...lines.cost, ...model.costLine }, lines.value];
        Object.values(model.names).forEach((name) => {
          expect(drawn.some((line) => overlaps(name, line))).toBe(false);
        });
      })
    );
  });

  it('says the name where there is room, and the id where not', () => {
    const { model } = modelOf([
      { cash: 10, stated: 5, activity: 'Joint webinars for the trade' },
      { cash: 9000, stated: 1, activity: 'Catalogue' },
      { cash: 8800, stated: 1, activity: 'Fair' },
    ]);
    const texts = model?.spots.map(({ id, label }) => [id, label?.text]);
    expect(texts).toEqual(expect.arrayContaining([['G1', 'Joint webinars…']]));
  });

  it('tells those apart by their ids that are called the same once they are cut', () => {
    const { model } = modelOf([
      { cash: 10, stated: 5, activity: 'Training for our sales people' },
      { cash: 9000, stated: 1, activity: 'Training for our service desk' },
    ]);
    expect(model?.spots.map(({ label }) => label?.text).sort()).toEqual(['G1', 'G2']);
  });

  it('is hollow where the value is only an estimate', () => {
    const { model } = modelOf([
      { cash: 10, estimate: 4 },
      { cash: 20, estimate: 4, stated: 2 },
    ]);
    expect(pointsOf(model).map(({ id, hollow }) => [id, hollow])).toEqual(
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
    expect(pointsOf(model)[0]?.quadrant).toBe('cut-back');
  });
});
