/** Labels of points and of whole series. */
import type { ChartModel, PointModel, SeriesModel } from '../../book/chartModel';
import { formulaFault } from '../../book/input';
import type { Bag } from '../../book/bag';
import { areaOfFormula } from '../../book/names';
import { problem } from '../../book/problem';
import { plainText } from '../../calculator/values';
import type { ApiObject, Setters } from '../apiObject';
import { apiObject, textOf } from '../apiObject';
import { bagMembers } from '../bag';
import type { ApiContext } from '../context';
import { bagObject, fillObject, fontObject, labelFields } from './chartFields';

export interface SeriesScope {
  readonly context: ApiContext;
  readonly chart: ChartModel;
  readonly series: SeriesModel;
  readonly changed: () => void;
}

const labelFormat = (context: ApiContext, font: Bag, own: Bag, changed: () => void): ApiObject =>
  apiObject({
    type: 'ChartDataLabelFormat',
    navigate: {
      Font: () => fontObject(context, font, changed),
      Fill: () => fillObject(own, changed),
    },
  });

const formulaOf = (context: ApiContext, value: unknown): string => {
  const formula = textOf(value, 'formula');
  const fault = formula.startsWith('=')
    ? formulaFault(context.book, formula, null)
    : `${formula} is no formula`;
  if (fault !== null) throw problem('InvalidArgument', fault);
  return formula;
};

/** The text of the first cell that a formula names; null when it names none. */
export const textOfCell = ({ book, engine }: ApiContext, formula: string): string | null => {
  const place = areaOfFormula(book, formula);
  if (place === null) return null;
  return plainText(engine.valueAt(place.sheet, place.area.row, place.area.column));
};

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
    Text: (value) => {
      label['Text'] = textOf(value);
      delete label['Formula'];
      own();
    },
    Formula: (value) => {
      label['Formula'] = formulaOf(context, value);
      delete label['Text'];
      own();
    },
  };
};

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
export const labelObject = (
  scope: SeriesScope,
  point: PointModel,
  labelled: () => boolean
): ApiObject => {
  const { context, changed } = scope;
  const { label, labelFont } = point;
  return apiObject({
    type: 'ChartDataLabel',
    get: {
      ...bagMembers(label, labelFields(context), changed).get,
      Text: () => shownText(scope, point),
      Formula: () => label['Formula'] ?? '',
    },
    set: guarded(labelSetters(scope, point), labelled),
    navigate: { Format: () => labelFormat(context, labelFont, label, changed) },
  });
};

/** `series.dataLabels` */
export const labelsObject = ({ context, series, changed }: SeriesScope): ApiObject => {
  const { get, set } = bagMembers(series.labels, labelFields(context), changed);
  const labelled = (): boolean => series.bag['HasDataLabels'] === true;
  return bagObject(
    'ChartDataLabels',
    { get, set: guarded(set, labelled) },
    { navigate: { Format: () => labelFormat(context, series.labelFont, series.labels, changed) } }
  );
};
