/** Axes, their titles and gridlines. */
import type { AxisModel, ChartModel } from '../../book/chartModel';
import { formulaFault } from '../../book/input';
import type { Bag } from '../../book/bag';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, textOf } from '../apiObject';
import { bagMembers, flag, text } from '../bag';
import type { ApiContext } from '../context';
import { enumOf } from '../context';
import { axisFields, bagObject, fillObject, fontObject, lineObject } from './chartFields';

const gridlinesObject = (
  context: ApiContext,
  bag: Bag,
  line: Bag,
  start: boolean,
  changed: () => void
): ApiObject => {
  const format = apiObject({
    type: 'ChartGridlinesFormat',
    navigate: { Line: () => lineObject(context, 'ChartLineFormat', line, changed) },
  });
  return bagObject('ChartGridlines', bagMembers(bag, { Visible: flag(start) }, changed), {
    navigate: { Format: () => format },
  });
};

const axisTitleObject = (context: ApiContext, axis: AxisModel, changed: () => void): ApiObject => {
  const format = apiObject({
    type: 'ChartAxisTitleFormat',
    navigate: { Font: () => fontObject(context, axis.titleFont, changed) },
  });
  const setFormula = (value: unknown): null => {
    const formula = textOf(value, 'formula');
    const fault = formulaFault(context.book, formula, null);
    if (fault !== null) throw problem('InvalidArgument', fault);
    axis.title['Formula'] = formula;
    axis.title['Visible'] = true;
    changed();
    return null;
  };
  return bagObject(
    'ChartAxisTitle',
    bagMembers(axis.title, { Text: text('Axis Title'), Visible: flag(false) }, changed),
    { navigate: { Format: () => format }, call: { SetFormula: ([value]) => setFormula(value) } }
  );
};

interface AxisKind {
  readonly type: 'Category' | 'Value';
  readonly gridlines: boolean;
}

const axisObject = (
  context: ApiContext,
  axis: AxisModel,
  kind: AxisKind,
  changed: () => void
): ApiObject => {
  const format = apiObject({
    type: 'ChartAxisFormat',
    navigate: {
      Font: () => fontObject(context, axis.font, changed),
      Line: () => lineObject(context, 'ChartLineFormat', axis.line, changed),
      Fill: () => fillObject(axis.bag, changed),
    },
  });
  const members = bagMembers(axis.bag, axisFields(context), changed);
  const { majorGridlines, majorLine, minorGridlines, minorLine } = axis;
  return apiObject({
    type: 'ChartAxis',
    get: { ...members.get, Type: () => kind.type, AxisGroup: () => 'Primary' },
    set: members.set,
    navigate: {
      Title: () => axisTitleObject(context, axis, changed),
      Format: () => format,
      MajorGridlines: () =>
        gridlinesObject(context, majorGridlines, majorLine, kind.gridlines, changed),
      MinorGridlines: () => gridlinesObject(context, minorGridlines, minorLine, false, changed),
    },
    call: {
      SetCrossesAt: ([value]) => {
        axis.bag['CrossesAt'] = value;
        changed();
        return null;
      },
    },
  });
};

/** `chart.axes` */
export const axesObject = (
  context: ApiContext,
  chart: ChartModel,
  changed: () => void
): ApiObject => {
  const isXY = chart.type.startsWith('XYScatter') || chart.type.startsWith('Bubble');
  const category = (): ApiObject =>
    axisObject(context, chart.axes.category, { type: 'Category', gridlines: isXY }, changed);
  const value = (): ApiObject =>
    axisObject(context, chart.axes.value, { type: 'Value', gridlines: true }, changed);
  return apiObject({
    type: 'ChartAxes',
    navigate: { CategoryAxis: category, ValueAxis: value },
    call: {
      GetItem: ([type]) => {
        const wanted = enumOf(context, 'ChartAxisType', type);
        if (wanted === 'Series') throw problem('NotImplemented', 'series axis');
        return wanted === 'Category' ? category() : value();
      },
    },
  });
};
