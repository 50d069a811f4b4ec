/** `worksheet.protection` */
import type { Bag } from '../../book/bag';
import type { Sheet } from '../../book/model';
import { problem } from '../../book/problem';
import { PERMISSIONS } from '../../book/protection';
import type { ApiObject } from '../apiObject';
import { apiObject, booleanOf, isRecord, optionalText } from '../apiObject';
import type { ApiContext } from '../context';
import { enumOf } from '../context';

const SELECTION = 'selectionMode';
const KNOWN: ReadonlySet<string> = new Set([...PERMISSIONS, SELECTION]);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** All options as Excel returns them: options not allowed are forbidden. */
const optionsOf = (context: ApiContext, value: unknown): Bag => {
  const given = isGiven(value) ? value : {};
  if (!isRecord(given)) throw problem('InvalidArgument', 'options');
  const odd = Object.keys(given).find((key) => !KNOWN.has(key));
  if (odd !== undefined) throw problem('InvalidArgument', `option ${odd}`);
  const options: Bag = Object.fromEntries(
    PERMISSIONS.map((key) => [key, isGiven(given[key]) && booleanOf(given[key])])
  );
  options[SELECTION] = enumOf(context, 'ProtectionSelectionMode', given[SELECTION] ?? 'Normal');
  return options;
};

const protect = (context: ApiContext, sheet: Sheet, options: unknown, password: unknown): void => {
  if (sheet.protection !== null) throw problem('InvalidOperation', 'already protected');
  const word = optionalText(password, 'password');
  sheet.protection = { options: optionsOf(context, options), password: word === '' ? null : word };
};

/** Some builds of Excel refuse this for a sheet that is not protected: none should be asked. */
const unprotect = (sheet: Sheet, password: unknown): void => {
  if (sheet.protection === null) throw problem('AccessDenied', 'the sheet is not protected');
  const wanted = sheet.protection.password;
  if (wanted !== null && wanted !== password) throw problem('InvalidArgument', 'password');
  sheet.protection = null;
};

export function protectionObject(context: ApiContext, sheet: Sheet): ApiObject {
  const changed = (): null => {
    context.changes.add({ kind: 'sheetChanged', sheet });
    const args = { isProtected: sheet.protection !== null };
    context.changes.add({ kind: 'sheetEvent', sheet, event: 'ProtectionChanged', args });
    return null;
  };
  return apiObject({
    type: 'WorksheetProtection',
    get: {
      Protected: () => sheet.protection !== null,
      Options: () => sheet.protection?.options ?? optionsOf(context, null),
    },
    call: {
      Protect: ([options, password]) => {
        protect(context, sheet, options, password);
        return changed();
      },
      Unprotect: ([password]) => {
        unprotect(sheet, password);
        return changed();
      },
    },
  });
}
