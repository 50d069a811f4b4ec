/** The plain properties of charts, with Excel's starting values. */
import { problem } from '../../book/problem';
import { integerOf } from '../apiObject';
import type { Field, Fields } from '../bag';
import { amount, automatic, between, choice, color, flag, text } from '../bag';
import type { ApiContext } from '../context';

/** Degrees, or 180 for letters below each other. */
export function angle(): Field {
  return {
    start: 0,
    check: (value) => {
      const degrees = integerOf(value, 'angle');
      if (degrees !== 180 && Math.abs(degrees) > 90) throw problem('InvalidArgument', 'angle');
      return degrees;
    },
  };
}

export function chartFields(context: ApiContext): Fields {
  return {
    Top: between(0, 0, 100000),
    Left: between(0, 0, 100000),
    Width: between(360, 0, 100000),
    Height: between(216, 0, 100000),
    DisplayBlanksAs: choice(context, 'ChartDisplayBlanksAs', 'NotPlotted'),
    PlotVisibleOnly: flag(true),
    PlotBy: choice(context, 'ChartPlotBy', 'Columns'),
    Style: amount(240),
    ShowAllFieldButtons: flag(false),
    ShowDataLabelsOverMaximum: flag(true),
  };
}

export function seriesFields(context: ApiContext): Fields {
  return {
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
  };
}

/** Properties that only series of some chart types have. */
export interface KindFields {
  readonly types: RegExp;
  readonly fields: Fields;
}

export function kindFields(context: ApiContext): readonly KindFields[] {
  return [
    { types: /^Doughnut/, fields: { DoughnutHoleSize: between(75, 10, 90) } },
    { types: /Pie|Doughnut/, fields: { Explosion: between(0, 0, 400) } },
    { types: /Pie|Doughnut/, fields: { FirstSliceAngle: between(0, 0, 360) } },
    { types: /^Bubble/, fields: { BubbleScale: between(100, 0, 300) } },
    {
      types: /^(PieOfPie|BarOfPie)$/,
      fields: {
        SecondPlotSize: between(75, 5, 200),
        SplitType: choice(context, 'ChartSplitType', 'SplitByPosition'),
        SplitValue: amount(0),
      },
    },
  ];
}

export function pointFields(context: ApiContext): Fields {
  return {
    MarkerSize: between(5, 2, 72),
    MarkerStyle: choice(context, 'ChartMarkerStyle', 'Automatic'),
    MarkerBackgroundColor: color(),
    MarkerForegroundColor: color(),
  };
}

export function labelFields(context: ApiContext): Fields {
  return {
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
    HorizontalAlignment: choice(context, 'ChartTextHorizontalAlignment', 'Center'),
    VerticalAlignment: choice(context, 'ChartTextVerticalAlignment', 'Center'),
    TextOrientation: angle(),
  };
}

const timeFields = (context: ApiContext): Fields => ({
  CategoryType: choice(context, 'ChartAxisCategoryType', 'Automatic'),
  BaseTimeUnit: choice(context, 'ChartAxisTimeUnit', 'Days'),
  MajorTimeUnitScale: choice(context, 'ChartAxisTimeUnit', 'Days'),
  MinorTimeUnitScale: choice(context, 'ChartAxisTimeUnit', 'Days'),
});

/** How the labels along an axis stand. */
const tickFields = (context: ApiContext): Fields => ({
  MajorTickMark: choice(context, 'ChartAxisTickMark', 'None'),
  MinorTickMark: choice(context, 'ChartAxisTickMark', 'None'),
  TickLabelPosition: choice(context, 'ChartAxisTickLabelPosition', 'NextToAxis'),
  TickLabelSpacing: spacing(),
  TickMarkSpacing: spacing(),
  Alignment: choice(context, 'ChartTickLabelAlignment', 'Center'),
  Offset: between(100, 0, 1000),
  MultiLevel: flag(true),
  TextOrientation: angle(),
});

/** Empty is Excel's own choice, which reads as a number. */
const spacing = (): Field => ({
  start: 1,
  check: (value) => (value === '' ? 1 : between(1, 1, 31999).check(value)),
});

export function axisFields(context: ApiContext): Fields {
  return {
    ...timeFields(context),
    ...tickFields(context),
    Minimum: automatic(),
    Maximum: automatic(),
    MajorUnit: automatic(),
    MinorUnit: automatic(),
    Visible: flag(true),
    NumberFormat: text('General'),
    LinkNumberFormat: flag(true),
    ReversePlotOrder: flag(false),
    ScaleType: choice(context, 'ChartAxisScaleType', 'Linear'),
    LogBase: between(10, 2, 1000),
    DisplayUnit: choice(context, 'ChartAxisDisplayUnit', 'None'),
    ShowDisplayUnitLabel: flag(true),
    IsBetweenCategories: flag(false),
    Position: choice(context, 'ChartAxisPosition', 'Automatic'),
    Crosses: choice(context, 'ChartAxisPosition', 'Automatic'),
  };
}

export function titleFields(context: ApiContext): Fields {
  return {
    Visible: flag(true),
    Text: text('Chart Title'),
    Overlay: flag(false),
    Position: choice(context, 'ChartTitlePosition', 'Top'),
    HorizontalAlignment: choice(context, 'ChartTextHorizontalAlignment', 'Center'),
    VerticalAlignment: choice(context, 'ChartTextVerticalAlignment', 'Center'),
    ShowShadow: flag(false),
    TextOrientation: angle(),
    Top: amount(0),
    Left: amount(0),
  };
}

export function legendFields(context: ApiContext): Fields {
  return {
    Visible: flag(true),
    Position: choice(context, 'ChartLegendPosition', 'Bottom'),
    Overlay: flag(false),
    Top: amount(0),
    Left: amount(0),
    Width: amount(0),
    Height: amount(0),
    ShowShadow: flag(false),
  };
}

export function plotFields(context: ApiContext): Fields {
  return {
    Top: amount(0),
    Left: amount(0),
    Width: amount(0),
    Height: amount(0),
    InsideTop: amount(0),
    InsideLeft: amount(0),
    InsideWidth: amount(0),
    InsideHeight: amount(0),
    Position: choice(context, 'ChartPlotAreaPosition', 'Automatic'),
  };
}

export const dataTableFields: Fields = {
  Visible: flag(false),
  ShowLegendKey: flag(true),
  ShowHorizontalBorder: flag(true),
  ShowVerticalBorder: flag(true),
  ShowOutlineBorder: flag(true),
};

export function areaFields(context: ApiContext): Fields {
  return {
    RoundedCorners: flag(false),
    ColorScheme: choice(context, 'ChartColorScheme', 'ColorfulPalette1'),
  };
}

export function trendlineFields(context: ApiContext): Fields {
  return {
    Type: choice(context, 'ChartTrendlineType', 'Linear'),
    PolynomialOrder: between(2, 2, 6),
    MovingAveragePeriod: between(2, 2, 255),
    ShowEquation: flag(false),
    ShowRSquared: flag(false),
    ForwardPeriod: amount(0),
    BackwardPeriod: amount(0),
    Intercept: automatic(),
  };
}

export function errorBarsFields(context: ApiContext): Fields {
  return {
    Visible: flag(false),
    EndStyleCap: flag(true),
    Include: choice(context, 'ChartErrorBarsInclude', 'Both'),
    Type: choice(context, 'ChartErrorBarsType', 'FixedValue'),
  };
}
