/** Labels of points and of whole series. */
import type { ChartModel, PointModel, SeriesModel } from '../../book/chartModel';
import { newSeries } from '../../book/chartModel';
import { formulaFault } from '../../book/input';
import type { Bag } from '../../book/bag';
import { areaOfFormula } from '../../book/names';
import { problem } from '../../book/problem';
import { plainText } from '../../calculator/values';
import type { ApiObject, Getters, Setters } from '../apiObject';
import { apiObject, numberOf, textOf } from '../apiObject';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import { labelFields } from './chartFields';
import { bagObject, formatObject } from './chartLooks';
import { together } from './together';

export interface SeriesScope {
  readonly context: ApiContext;
  readonly chart: ChartModel;
  readonly series: SeriesModel;
  readonly changed: () => void;
}

interface LabelLooks {
  readonly font: Bag;
  readonly fill: Bag;
  readonly border: Bag;
}

const labelFormat = (context: ApiContext, looks: LabelLooks, changed: () => void): ApiObject =>
  formatObject(context, 'ChartDataLabelFormat', looks, changed);

/** A formula that shows a cell's text. @throws InvalidArgument for what is none */
export function labelFormulaOf(context: ApiContext, value: unknown): string {
  const formula = textOf(value, 'formula');
  const fault = formula.startsWith('=')
    ? formulaFault(context.book, formula, null)
    : `${formula} is no formula`;
  if (fault !== null) throw problem('InvalidArgument', fault);
  return formula;
}

/** The text of the first cell that a formula names; null when it names none. */
export function textOfCell({ book, engine }: ApiContext, formula: string): string | null {
  const place = areaOfFormula(book, formula);
  if (place === null) return null;
  return plainText(engine.valueAt(place.sheet, place.area.row, place.area.column));
}

const shownText = ({ context }: SeriesScope, { label }: PointModel): string => {
  const formula = label['Formula'];
  if (typeof formula === 'string') return textOfCell(context, formula) ?? '#REF!';
  return typeof label['Text'] === 'string' ? label['Text'] : '';
};

const labelSetters = ({ context, changed }: SeriesScope, { label }: PointModel): Setters => {
  const own = (): void => {
    label['AutoText'] = false;
    changed();
  };
  return {
    ...bagMembers(label, labelFields(context), changed).set,
    Top: (value) => {
      label['Top'] = numberOf(value);
      changed();
    },
    Left: (value) => {
      label['Left'] = numberOf(value);
      changed();
    },
    Text: (value) => {
      label['Text'] = textOf(value);
      delete label['Formula'];
      own();
    },
    Formula: (value) => {
      label['Formula'] = labelFormulaOf(context, value);
      delete label['Text'];
      own();
    },
  };
};

/** A label's place is known only once it was set, since nothing is drawn here. */
const placeGetters = (label: Bag): Getters => ({
  Top: () => label['Top'],
  Left: () => label['Left'],
});

/** What has no label has nothing that could be set. */
const guarded = (setters: Setters, labelled: () => boolean): Setters =>
  Object.fromEntries(
    Object.entries(setters).map(([name, set]) => [
      name,
      (value: unknown) => {
        if (!labelled()) throw problem('InvalidOperation', 'there is no label');
        set(value);
      },
    ])
  );

/** `point.dataLabel` */
export function labelObject(
  scope: SeriesScope,
  point: PointModel,
  labelled: () => boolean
): ApiObject {
  const { context, changed } = scope;
  const { label, labelFont, labelBorder } = point;
  const looks = { font: labelFont, fill: label, border: labelBorder };
  return apiObject({
    type: 'ChartDataLabel',
    get: {
      ...bagMembers(label, labelFields(context), changed).get,
      ...placeGetters(label),
      Text: () => shownText(scope, point),
      Formula: () => label['Formula'] ?? '',
    },
    set: guarded(labelSetters(scope, point), labelled),
    navigate: { Format: () => labelFormat(context, looks, changed) },
  });
}

const SHOWN = /^Show/;

/** To show a name, value or size of the points is to label them. */
const labelling = (setters: Setters, labelled: () => boolean, label: () => void): Setters =>
  Object.fromEntries(
    Object.entries(setters).map(([name, set]) => [
      name,
      (value: unknown) => {
        if (SHOWN.test(name) && value === true && !labelled()) label();
        set(value);
      },
    ])
  );

const labelAll = (series: SeriesModel): void => {
  series.bag['HasDataLabels'] = true;
};

/** `series.dataLabels` */
export function labelsObject({ context, series, changed }: SeriesScope): ApiObject {
  const { get, set } = bagMembers(series.labels, labelFields(context), changed);
  const labelled = (): boolean => series.bag['HasDataLabels'] === true;
  const { labels, labelFont, labelBorder } = series;
  const looks = { font: labelFont, fill: labels, border: labelBorder };
  return bagObject(
    'ChartDataLabels',
    { get, set: labelling(guarded(set, labelled), labelled, () => labelAll(series)) },
    { navigate: { Format: () => labelFormat(context, looks, changed) } }
  );
}

/** `chart.dataLabels`: those of all series; whatever is set labels them. */
export function allLabelsObject(
  context: ApiContext,
  chart: ChartModel,
  changed: () => void
): ApiObject {
  const of = (series: SeriesModel): ApiObject => labelsObject({ context, chart, series, changed });
  const [first = newSeries(''), ...rest] = chart.series;
  return together([of(first), ...rest.map(of)], () => chart.series.forEach(labelAll));
}
