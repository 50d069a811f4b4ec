/** The plain properties of charts, with Excel's starting values. */
import type { Bag } from '../../book/bag';
import type { ApiObject } from '../apiObject';
import { apiObject, numberOf } from '../apiObject';
import type { BagMembers, Fields } from '../bag';
import { amount, automatic, bagMembers, between, choice, color, flag, text } from '../bag';
import { colorOf } from '../colors';
import type { ApiContext } from '../context';

const fontFields = (context: ApiContext): Fields => ({
  Bold: flag(false),
  Italic: flag(false),
  Color: color('#595959'),
  Name: text('Calibri'),
  Size: between(9, 1, 409),
  Underline: choice(context, 'ChartUnderlineStyle', 'None'),
});

const lineFields = (context: ApiContext): Fields => ({
  Color: color('#000000'),
  LineStyle: choice(context, 'ChartLineStyle', 'Automatic'),
  Weight: between(0.75, 0, 1584),
});

/** A font, line or the like: a class that only keeps values. */
export const bagObject = (
  type: string,
  members: BagMembers,
  rest: Pick<ApiObject, 'navigate' | 'call'> = {}
): ApiObject => apiObject({ type, ...members, ...rest });

export const fontObject = (context: ApiContext, bag: Bag, changed: () => void): ApiObject =>
  bagObject('ChartFont', bagMembers(bag, fontFields(context), changed));

export const lineObject = (
  context: ApiContext,
  type: 'ChartLineFormat' | 'ChartBorder',
  bag: Bag,
  changed: () => void
): ApiObject =>
  bagObject(type, bagMembers(bag, lineFields(context), changed), {
    call: {
      Clear: () => {
        bag['LineStyle'] = 'None';
        changed();
        return null;
      },
    },
  });

export const fillObject = (bag: Bag, changed: () => void): ApiObject =>
  apiObject({
    type: 'ChartFill',
    call: {
      Clear: () => {
        bag['Color'] = '';
        changed();
        return null;
      },
      SetSolidColor: ([value]) => {
        bag['Color'] = colorOf(value);
        changed();
        return null;
      },
    },
  });

export const chartFields = (context: ApiContext): Fields => ({
  Top: amount(0),
  Left: amount(0),
  Width: between(360, 0, 100000),
  Height: between(216, 0, 100000),
  DisplayBlanksAs: choice(context, 'ChartDisplayBlanksAs', 'NotPlotted'),
  PlotVisibleOnly: flag(true),
  PlotBy: choice(context, 'ChartPlotBy', 'Columns'),
  Style: amount(240),
  ShowAllFieldButtons: flag(false),
  ShowDataLabelsOverMaximum: flag(true),
});

export const seriesFields = (context: ApiContext): Fields => ({
  ChartType: choice(context, 'ChartType', 'XYScatter'),
  HasDataLabels: flag(false),
  Filtered: flag(false),
  MarkerSize: between(5, 2, 72),
  MarkerStyle: choice(context, 'ChartMarkerStyle', 'Automatic'),
  MarkerBackgroundColor: color(),
  MarkerForegroundColor: color(),
  ShowShadow: flag(false),
  Smooth: flag(false),
  AxisGroup: choice(context, 'ChartAxisGroup', 'Primary'),
  GapWidth: between(150, 0, 500),
  Overlap: between(0, -100, 100),
  VaryByCategories: flag(false),
  InvertIfNegative: flag(false),
  ShowLeaderLines: flag(false),
});

export const pointFields = (context: ApiContext): Fields => ({
  MarkerSize: between(5, 2, 72),
  MarkerStyle: choice(context, 'ChartMarkerStyle', 'Automatic'),
  MarkerBackgroundColor: color(),
  MarkerForegroundColor: color(),
});

export const labelFields = (context: ApiContext): Fields => ({
  Position: choice(context, 'ChartDataLabelPosition', 'Right'),
  ShowValue: flag(true),
  ShowSeriesName: flag(false),
  ShowCategoryName: flag(false),
  ShowLegendKey: flag(false),
  ShowPercentage: flag(false),
  ShowBubbleSize: flag(false),
  Separator: text(', '),
  NumberFormat: text('General'),
  LinkNumberFormat: flag(true),
  AutoText: flag(true),
});

export const axisFields = (context: ApiContext): Fields => ({
  Minimum: automatic(),
  Maximum: automatic(),
  MajorUnit: automatic(),
  MinorUnit: automatic(),
  Visible: flag(true),
  NumberFormat: text('General'),
  LinkNumberFormat: flag(true),
  ReversePlotOrder: flag(false),
  ScaleType: choice(context, 'ChartAxisScaleType', 'Linear'),
  LogBase: amount(10),
  DisplayUnit: choice(context, 'ChartAxisDisplayUnit', 'None'),
  MajorTickMark: choice(context, 'ChartAxisTickMark', 'None'),
  MinorTickMark: choice(context, 'ChartAxisTickMark', 'None'),
  TickLabelPosition: choice(context, 'ChartAxisTickLabelPosition', 'NextToAxis'),
  IsBetweenCategories: flag(false),
  TextOrientation: { start: 0, check: (value) => numberOf(value) },
  Position: choice(context, 'ChartAxisPosition', 'Automatic'),
});

export const titleFields = (context: ApiContext): Fields => ({
  Visible: flag(true),
  Text: text('Chart Title'),
  Overlay: flag(false),
  Position: choice(context, 'ChartTitlePosition', 'Top'),
  HorizontalAlignment: choice(context, 'ChartTextHorizontalAlignment', 'Center'),
  VerticalAlignment: choice(context, 'ChartTextVerticalAlignment', 'Center'),
  ShowShadow: flag(false),
  Top: amount(0),
  Left: amount(0),
});

export const legendFields = (context: ApiContext): Fields => ({
  Visible: flag(true),
  Position: choice(context, 'ChartLegendPosition', 'Bottom'),
  Overlay: flag(false),
  Top: amount(0),
  Left: amount(0),
  Width: amount(0),
  Height: amount(0),
  ShowShadow: flag(false),
});

export const plotFields = (context: ApiContext): Fields => ({
  Top: amount(0),
  Left: amount(0),
  Width: amount(0),
  Height: amount(0),
  InsideTop: amount(0),
  InsideLeft: amount(0),
  InsideWidth: amount(0),
  InsideHeight: amount(0),
  Position: choice(context, 'ChartPlotAreaPosition', 'Automatic'),
});
