/** Axes, their titles and gridlines. */
import type { Bag } from '../../book/bag';
import type { AxisModel, ChartModel } from '../../book/chartModel';
import { problem } from '../../book/problem';
import type { ApiObject, Getters } from '../apiObject';
import { apiObject, numberOf } from '../apiObject';
import type { Fields } from '../bag';
import { bagMembers, flag, text } from '../bag';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { angle, axisFields } from './chartFields';
import { labelFormulaOf, textOfCell } from './chartLabels';
import { bagObject, formatObject } from './chartLooks';
import { formulaOfPlace, placeOf } from './rangeAreas';

const gridlinesObject = (
  context: ApiContext,
  bag: Bag,
  line: Bag,
  start: boolean,
  changed: () => void
): ApiObject =>
  bagObject('ChartGridlines', bagMembers(bag, { Visible: flag(start) }, changed), {
    navigate: { Format: () => formatObject(context, 'ChartGridlinesFormat', { line }, changed) },
  });

const titleFields: Fields = {
  Text: text('Axis Title'),
  Visible: flag(false),
  TextOrientation: angle(),
};

const axisTitleObject = (context: ApiContext, axis: AxisModel, changed: () => void): ApiObject => {
  const { get, set } = bagMembers(axis.title, titleFields, changed);
  const looks = { font: axis.titleFont, ...axis.titleBox };
  /** A title that is given is shown. */
  const setText = (value: unknown): void => {
    set['Text']?.(value);
    delete axis.title['Formula'];
    axis.title['Visible'] = true;
  };
  const shown = (): unknown => {
    const formula = axis.title['Formula'];
    return typeof formula === 'string' ? textOfCell(context, formula) : get['Text']?.();
  };
  const setFormula = (value: unknown): null => {
    axis.title['Formula'] = labelFormulaOf(context, value);
    axis.title['Visible'] = true;
    changed();
    return null;
  };
  return bagObject(
    'ChartAxisTitle',
    { get: { ...get, Text: shown }, set: { ...set, Text: setText } },
    {
      navigate: { Format: () => formatObject(context, 'ChartAxisTitleFormat', looks, changed) },
      call: { SetFormula: ([value]) => setFormula(value) },
    }
  );
};

interface AxisKind {
  readonly type: 'Category' | 'Value' | 'Series';
  readonly gridlines: boolean;
}

interface AxisScope {
  readonly context: ApiContext;
  readonly chart: ChartModel;
  readonly axis: AxisModel;
  readonly kind: AxisKind;
  readonly changed: () => void;
}

/** Values that come with a method of their own, and what they say about another property. */
const setNumber = ({ axis, changed }: AxisScope, name: string, dependent: string) =>
  function set([value]: readonly unknown[]): null {
    axis.bag[name] = numberOf(value);
    axis.bag[dependent] = 'Custom';
    changed();
    return null;
  };

/** The names along the axis are the x values of every series. */
const setCategoryNames = ({ chart, kind, changed }: AxisScope, range: unknown): null => {
  const place = placeOf(range);
  if (place === null || kind.type !== 'Category') throw problem('InvalidArgument', 'names');
  for (const series of chart.series) series.x = formulaOfPlace(place);
  changed();
  return null;
};

const axisMethods = (scope: AxisScope): Required<ApiObject>['call'] => ({
  SetCrossesAt: setNumber(scope, 'CrossesAt', 'Crosses'),
  SetPositionAt: setNumber(scope, 'PositionAt', 'Position'),
  SetCustomDisplayUnit: setNumber(scope, 'CustomDisplayUnit', 'DisplayUnit'),
  SetCategoryNames: ([range]) => setCategoryNames(scope, range),
});

const axisGetters = ({ axis, kind }: AxisScope): Getters => ({
  Type: () => kind.type,
  AxisGroup: () => 'Primary',
  CrossesAt: () => axis.bag['CrossesAt'] ?? 0,
  PositionAt: () => axis.bag['PositionAt'] ?? 0,
  CustomDisplayUnit: () => axis.bag['CustomDisplayUnit'] ?? 0,
});

const axisObject = (scope: AxisScope): ApiObject => {
  const { context, axis, kind, changed } = scope;
  const members = bagMembers(axis.bag, axisFields(context), changed);
  const looks = { font: axis.font, line: axis.line, fill: axis.bag };
  const { majorGridlines, majorLine, minorGridlines, minorLine } = axis;
  return apiObject({
    type: 'ChartAxis',
    get: { ...members.get, ...axisGetters(scope) },
    set: members.set,
    navigate: {
      Title: () => axisTitleObject(context, axis, changed),
      Format: () => formatObject(context, 'ChartAxisFormat', looks, changed),
      MajorGridlines: () =>
        gridlinesObject(context, majorGridlines, majorLine, kind.gridlines, changed),
      MinorGridlines: () => gridlinesObject(context, minorGridlines, minorLine, false, changed),
    },
    call: axisMethods(scope),
  });
};

/** Types with an axis along which the series stand behind each other. */
const WITH_DEPTH: ReadonlySet<string> = new Set([
  '3DColumn',
  '3DLine',
  '3DArea',
  'CylinderCol',
  'ConeCol',
  'PyramidCol',
  'Surface',
  'SurfaceWireframe',
  'SurfaceTopView',
  'SurfaceTopViewWireframe',
]);

/** `chart.axes` */
export function axesObject(context: ApiContext, chart: ChartModel, changed: () => void): ApiObject {
  const isXY = chart.type.startsWith('XYScatter') || chart.type.startsWith('Bubble');
  const of = (axis: AxisModel, type: AxisKind['type'], gridlines: boolean): ApiObject =>
    axisObject({ context, chart, axis, kind: { type, gridlines }, changed });
  const category = (): ApiObject => of(chart.axes.category, 'Category', isXY);
  const value = (): ApiObject => of(chart.axes.value, 'Value', true);
  const series = (): ApiObject => {
    if (!WITH_DEPTH.has(chart.type)) {
      throw problem('InvalidOperation', `a ${chart.type} has no series axis`);
    }
    return of(chart.axes.series, 'Series', false);
  };
  return apiObject({
    type: 'ChartAxes',
    navigate: { CategoryAxis: category, ValueAxis: value, SeriesAxis: series },
    call: {
      GetItem: ([type]) => {
        const wanted = enumOf(context, 'ChartAxisType', type);
        if (wanted === 'Series') return series();
        return wanted === 'Category' ? category() : value();
      },
    },
  });
}
