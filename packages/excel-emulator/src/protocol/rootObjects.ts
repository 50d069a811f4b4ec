/** What the paths of a request begin at, and the ranges that are kept between requests. */
import type { Workspace } from '../book/workspace';
import type { HostWays } from '../profiles';
import type { ApiObject } from './apiObject';
import { apiObject } from './apiObject';
import type { ApiContext } from './context';
import type { Metadata } from './metadata';
import { rangeObject } from './objects/range';
import { rangeGroup } from './objects/rangeGroup';
import { sheetObject } from './objects/sheets';
import { tableCollection } from './objects/tables';
import { openWorkbook, workbookObject } from './objects/workbook';
import type { RequestHooks } from './request';

export interface Roots {
  readonly hooks: (
    partition: string,
    before: Pick<RequestHooks, 'beforeAction' | 'beforeMember' | 'beforeLook'>
  ) => RequestHooks;
  readonly clear: () => void;
}

const SERVICES: Readonly<Record<string, (context: ApiContext) => ApiObject>> = {
  'Microsoft.InternalService.AddinInternalService': () =>
    apiObject({ type: 'AddinInternalService', call: { NotifyActionHandlerReady: () => null } }),
};

const webWorkbook = (context: ApiContext): ApiObject =>
  apiObject({
    type: 'WacWorkbook',
    call: {
      CreateAndOpenWorkbook: ([base64]) => {
        openWorkbook(context, base64);
        return null;
      },
    },
  });

/** A workspace with all that its objects need to lead to each other. */
export function createApiContext(
  workspace: Workspace,
  metadata: Metadata,
  ways: HostWays
): ApiContext {
  const context: ApiContext = {
    ...workspace,
    metadata,
    runtime: { enableEvents: true },
    ways,
    objects: {
      range: (sheet, area) => rangeObject(context, sheet, area),
      sheet: (sheet) => sheetObject(context, sheet),
      areas: (sheet, areas) => rangeGroup(context, sheet, areas),
      tables: (list) => tableCollection(context, list, null, true),
    },
  };
  return context;
}

/** Keeps references as long as the add-in wants them; kept ranges stay where they are. */
export function createRoots(context: ApiContext): Roots {
  const kept = new Map<string, ApiObject>();
  const ids = new WeakMap<ApiObject, string>();
  let next = 1;

  const keep = (object: ApiObject): string => {
    const known = ids.get(object);
    if (known !== undefined) return known;
    const id = `{reference-${next}}`;
    next += 1;
    kept.set(id, object);
    ids.set(object, id);
    return id;
  };

  const workbook = workbookObject(context, {
    find: (id) => kept.get(id),
    release: (id) => void kept.delete(id),
    releaseAll: () => kept.clear(),
  });

  return {
    hooks: (partition, before) => ({
      metadata: context.metadata,
      vagueErrors: context.ways.vagueErrors,
      workbook: () => (partition === 'WacPartition' ? webWorkbook(context) : workbook),
      service: (name) => SERVICES[name]?.(context),
      reference: (id) => kept.get(id),
      keep,
      keptId: (object) => ids.get(object),
      release: (id) => void kept.delete(id),
      ...before,
    }),
    clear: () => kept.clear(),
  };
}
