/** What all objects of a pivot table work with. */
import { drawPivot } from '../../book/pivotDraw';
import type { PivotModel } from '../../book/pivotModel';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { isApiObject } from '../apiObject';
import type { ApiContext } from '../context';

export interface PivotScope {
  readonly context: ApiContext;
  readonly sheet: Sheet;
  readonly pivot: PivotModel;
}

/** Lays the table out again; a change that can't be laid out is undone. */
export function redraw({ context, sheet, pivot }: PivotScope): void {
  drawPivot(context, sheet, pivot);
}

/** Changes the table and lays it out; a refusal leaves it unchanged. */
export function change(scope: PivotScope, act: () => void): null {
  const { pivot } = scope;
  const { rows, columns, filters, values } = pivot;
  const kept = {
    rows: [...rows],
    columns: [...columns],
    filters: [...filters],
    values: structuredClone(values),
    fields: structuredClone(pivot.fields),
    layout: structuredClone(pivot.layout),
  };
  try {
    act();
    redraw(scope);
  } catch (error) {
    Object.assign(pivot, kept);
    throw error;
  }
  return null;
}

/** The field that an argument stands for: a hierarchy of the same table. */
export function fieldArgument({ pivot }: PivotScope, value: unknown): string {
  const model = isApiObject(value) ? value.model : null;
  if (typeof model === 'string' && pivot.headers.includes(model)) return model;
  throw problem('InvalidArgument', 'a hierarchy of this pivot table');
}
