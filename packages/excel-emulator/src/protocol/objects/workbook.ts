/** `context.workbook`, `workbook.application`, settings and properties. */
import type { Book } from '../../book/model';
import { problem } from '../../book/problem';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, optionalText, textOf } from '../apiObject';
import type { Fields } from '../bag';
import { amount, bagMembers, text } from '../bag';
import { activeChartMethods } from './charts';
import { enumOf, type ApiContext } from '../context';
import { commentCollection } from './comments';
import { cultureObject } from './culture';
import { propertyCollection, xmlPartCollection } from './documentParts';
import { functionsObject } from './functions';
import { nameCollection } from './names';
import { pivotCollection } from './pivots';
import { slicerCollection } from './slicers';
import { sheetCollection } from './sheets';
import { styleCollection } from './styles';
import { tableCollection } from './tables';

export interface References {
  readonly find: (id: string) => ApiObject | undefined;
  readonly release: (id: string) => void;
  readonly releaseAll: () => void;
}

const PROPERTY_FIELDS: Fields = {
  Title: text(),
  Subject: text(),
  Author: text(),
  Keywords: text(),
  Comments: text(),
  Category: text(),
  Manager: text(),
  Company: text(),
  RevisionNumber: amount(0),
};

/** As old as the program that it lives in. */
const STARTED = new Date().toISOString();

const propertiesObject = (context: ApiContext): ApiObject => {
  const { book, changes } = context;
  const changed = (): void => changes.add({ kind: 'settings' });
  const members = bagMembers(book.properties, PROPERTY_FIELDS, changed);
  return apiObject({
    type: 'DocumentProperties',
    get: {
      ...members.get,
      LastAuthor: () => '',
      CreationDate: () => book.extras.created || STARTED,
    },
    set: members.set,
    navigate: { Custom: () => propertyCollection(context) },
  });
};

const settingCollection = (context: ApiContext): ApiObject => {
  const { settings } = context.book;
  const changed = (): void => context.changes.add({ kind: 'settingsChanged' });
  const of = (key: string): ApiObject =>
    apiObject({
      type: 'Setting',
      id: key,
      get: { Key: () => key, _Id: () => key, Value: () => settings.get(key) },
      set: {
        Value: (value) => {
          settings.set(key, value);
          changed();
        },
      },
      call: {
        Delete: () => {
          settings.delete(key);
          changed();
          return null;
        },
      },
    });
  return apiObject({
    type: 'SettingCollection',
    items: () => [...settings.keys()].map(of),
    find: (key) => (settings.has(String(key)) ? of(String(key)) : undefined),
    call: {
      Add: ([key, value]) => {
        settings.set(textOf(key, 'key'), value);
        changed();
        return of(textOf(key));
      },
    },
  });
};

/** Opens a separate workbook; the host keeps the request. */
export function openWorkbook(context: ApiContext, base64: unknown): ApiObject {
  const content = optionalText(base64, 'base64') ?? '';
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw problem('InvalidArgument', 'base64');
  context.book.opened.push(content);
  return apiObject({
    type: 'WorkbookCreated',
    id: String(context.book.opened.length),
    call: { Open: () => null },
  });
}

const applicationObject = (context: ApiContext): ApiObject => {
  const { book, engine } = context;
  const nothing = (): null => null;
  return apiObject({
    type: 'Application',
    get: {
      CalculationMode: () => book.calculationMode,
      CalculationState: () => 'Done',
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
      UseSystemSeparators: () => true,
    },
    navigate: { CultureInfo: cultureObject },
    set: {
      CalculationMode: (value) => {
        book.calculationMode = enumOf(context, 'CalculationMode', value);
        engine.touch();
      },
    },
    call: {
      Calculate: () => {
        engine.calculate();
        return null;
      },
      CreateWorkbook: ([base64]) => openWorkbook(context, base64),
      SuspendApiCalculationUntilNextSync: nothing,
      SuspendScreenUpdatingUntilNextSync: nothing,
    },
  });
};

const protectionObject = (context: ApiContext): ApiObject => {
  const { book } = context;
  const protect = (password: unknown): null => {
    if (book.protected) throw problem('InvalidOperation', 'already protected');
    book.protected = true;
    book.extras.password = optionalText(password, 'password') ?? '';
    return null;
  };
  const unprotect = (password: unknown): null => {
    const { password: wanted } = book.extras;
    if (book.protected && wanted !== '' && wanted !== password) {
      throw problem('InvalidArgument', 'password');
    }
    book.protected = false;
    book.extras.password = '';
    return null;
  };
  return apiObject({
    type: 'WorkbookProtection',
    get: { Protected: () => book.protected },
    call: {
      Protect: ([password]) => protect(password),
      Unprotect: ([password]) => unprotect(password),
    },
  });
};

const selected = (context: ApiContext): ApiObject => {
  const { sheet, area } = context.book.selection;
  return context.objects.range(sheet, area);
};

const activeCell = (context: ApiContext): ApiObject => {
  const { sheet, area } = context.book.selection;
  return context.objects.range(sheet, { ...area, rows: 1, columns: 1 });
};

const referenceMethods = (references: References): ApiObject['call'] => {
  const find = (id: unknown): ApiObject | null => references.find(String(id)) ?? null;
  const need = (id: unknown): ApiObject => {
    const found = find(id);
    if (found === null) throw problem('ItemNotFound', 'reference');
    return found;
  };
  return {
    _GetObjectByReferenceId: ([id]) => need(id),
    _GetRangeForEventByReferenceId: ([id]) => need(id),
    _GetRangeOrNullObjectForEventByReferenceId: ([id]) => find(id),
    _RemoveReference: ([id]) => {
      references.release(String(id));
      return null;
    },
    _RemoveAllReferences: () => {
      references.releaseAll();
      return null;
    },
  };
};

const navigations = (context: ApiContext): ApiObject['navigate'] => {
  const { book }: { readonly book: Book } = context;
  return {
    Worksheets: () => sheetCollection(context),
    Tables: () => tableCollection(context, () => book.tables, null),
    PivotTables: () => pivotCollection(context, null),
    Slicers: () => slicerCollection(context, null),
    Names: () => nameCollection(context, null),
    Settings: () => settingCollection(context),
    Application: () => applicationObject(context),
    Properties: () => propertiesObject(context),
    Protection: () => protectionObject(context),
    Comments: () => commentCollection(context, null),
    Styles: () => styleCollection(context),
    Functions: () => functionsObject(context),
    CustomXmlParts: () => xmlPartCollection(context),
    _Runtime: () => runtimeObject(context),
  };
};

const runtimeObject = ({ runtime }: ApiContext): ApiObject =>
  apiObject({
    type: 'Runtime',
    get: { EnableEvents: () => runtime.enableEvents },
    set: {
      EnableEvents: (value) => {
        runtime.enableEvents = booleanOf(value);
      },
    },
  });

/** `context.workbook` */
export function workbookObject(context: ApiContext, references: References): ApiObject {
  return apiObject({
    type: 'Workbook',
    get: {
      Name: () => 'Book1.xlsx',
      ReadOnly: () => false,
      IsDirty: () => true,
      AutoSave: () => true,
      PreviouslySaved: () => true,
      CalculationEngineVersion: () => 191029,
    },
    navigate: navigations(context) ?? {},
    call: {
      ...referenceMethods(references),
      GetSelectedRange: () => selected(context),
      GetSelectedRanges: () =>
        context.objects.areas(context.book.selection.sheet, [context.book.selection.area]),
      GetActiveCell: () => activeCell(context),
      ...activeChartMethods(context),
    },
  });
}
