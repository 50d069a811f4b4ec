/** @jest-environment ./test/pageEnvironment.js */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { RIBBON_FUNCTIONS } from '../../src/commands/ribbonFunctions';
import { en } from '../../src/taskpane/texts/en';
import { addresses, all, child, manifest, one, pngSize, ROOT, typeOf } from './manifestFile';
import { BASE_NAMESPACE, CHILD_ORDER, OVERRIDES_NAMESPACE, TYPES_NAMESPACE } from './rules';

const DEV_URL = 'https://localhost:3000/';
const document = manifest();
const root = document.documentElement;

function orderOf(element: Element): readonly string[] | undefined {
  const type = typeOf(element);
  return CHILD_ORDER[`${element.localName}[${type ?? ''}]`] ?? CHILD_ORDER[element.localName];
}

function text(name: string): string {
  return child(root, name).textContent;
}

function withAttribute(name: string): readonly Element[] {
  return [...document.getElementsByTagName('*')].filter((element) => element.hasAttribute(name));
}

function resource(id: string): Element {
  const found = all(one(document, 'Resources'), '*').find((e) => e.getAttribute('id') === id);
  if (!found) throw new Error(`no resource ${id}`);
  return found;
}

/** An element's own text and its translations. */
function wordings(element: Element): readonly string[] {
  const translations = [...element.children].map((override) => override.getAttribute('Value'));
  return [element.getAttribute('DefaultValue'), ...translations].map((value) => value ?? '');
}

describe('structure', () => {
  test('is a task pane add-in of schema 1.1 with VersionOverrides 1.0', () => {
    expect(root.namespaceURI).toBe(BASE_NAMESPACE);
    expect(typeOf(root)).toBe('TaskPaneApp');
    const overrides = one(document, 'VersionOverrides');
    expect(overrides.namespaceURI).toBe(OVERRIDES_NAMESPACE);
    expect(typeOf(overrides)).toBe('VersionOverridesV1_0');
    for (const list of one(document, 'Resources').children) {
      expect(list.namespaceURI).toBe(TYPES_NAMESPACE);
    }
  });

  test('every element is known to its parent and stands in the documented order', () => {
    for (const element of document.getElementsByTagName('*')) {
      const names = [...element.children].map((one) => one.localName);
      if (names.length === 0) continue;
      const order = orderOf(element);
      const places = names.map((name) => order?.indexOf(name) ?? -1);
      expect({ parent: element.localName, names, unknown: places.filter((p) => p < 0) }).toEqual({
        parent: element.localName,
        names,
        unknown: [],
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('ids of resources, groups and controls are unique', () => {
    const ids = withAttribute('id').map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every resid is at most 32 characters, resolves to the right list, and none is idle', () => {
    const used = withAttribute('resid').map((element) => element.getAttribute('resid') ?? '');
    const defined = all(one(document, 'Resources'), '*')
      .map((element) => element.getAttribute('id'))
      .filter((id) => id !== null);
    expect(used.filter((id) => id.length > 32)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    const listOf: Readonly<Record<string, string>> = {
      Image: 'Images',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
      SourceLocation: 'Urls',
      FunctionFile: 'Urls',
      LearnMoreUrl: 'Urls',
    };
    for (const element of withAttribute('resid')) {
      const list = resource(element.getAttribute('resid') ?? '').parentElement;
      expect([element.localName, list?.localName]).toEqual([
        element.localName,
        listOf[element.localName],
      ]);
    }
  });
});

describe('facts', () => {
  test('the version is that of package.json, with a fourth part of 0', () => {
    expect(text('Version')).toBe(`${packageJson.version}.0`);
  });

  test('the id is a GUID and the host is Excel alone', () => {
    expect(text('Id')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
    expect(all(child(root, 'Hosts'), 'Host').map((e) => e.getAttribute('Name'))).toEqual([
      'Workbook',
    ]);
  });

  test('asks for ExcelApi 1.9 and nothing more', () => {
    const sets = all(document, 'Set').map((e) => [
      e.getAttribute('Name'),
      e.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([['ExcelApi', '1.9']]);
  });

  test('has the least permission that lets it read and write the workbook', () => {
    expect(text('Permissions')).toBe('ReadWriteDocument');
    expect(all(document, 'AppDomain')).toEqual([]);
    expect(all(document, 'WebApplicationInfo')).toEqual([]);
  });
});

describe('texts', () => {
  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('every text in %s has 1 to %i characters, in every language', (list, most) => {
    for (const string of one(document, list).children) {
      for (const wording of wordings(string)) {
        expect(wording.trim()).toBe(wording);
        expect(wording).not.toBe('');
        expect(wording.length).toBeLessThanOrEqual(most);
      }
    }
  });

  test.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('%s has at most %i characters', (name, most) => {
    for (const wording of wordings(child(root, name))) {
      expect(wording).not.toBe('');
      expect(wording.length).toBeLessThanOrEqual(most);
    }
  });

  test('speaks the languages that pane and sheets speak: a German ribbon over an English pane would not do', () => {
    const strings = [
      child(root, 'DisplayName'),
      child(root, 'Description'),
      ...all(document, 'String'),
    ];
    expect(strings.length).toBeGreaterThan(5);
    expect(strings.flatMap((string) => [...string.children])).toEqual([]);
  });
});

describe('addresses and icons', () => {
  test('every address is https on the development server, which the build replaces', () => {
    expect(addresses(document).length).toBeGreaterThan(10);
    expect(addresses(document).filter((address) => !address.startsWith(DEV_URL))).toEqual([]);
  });

  test('every page and picture exists', () => {
    const places = ['', 'src/taskpane/', 'src/commands/', 'docs/store/'];
    const missing = addresses(document)
      .map((address) => address.slice(DEV_URL.length))
      .filter((path) => !places.some((place) => existsSync(join(ROOT, place, path))));
    expect(missing).toEqual([]);
  });

  test('every icon has the size that it is used in', () => {
    const uses = all(document, 'Icon').flatMap((icon) => [...icon.children]);
    expect(uses.length).toBe(12);
    for (const use of uses) {
      const size = Number(use.getAttribute('size'));
      const address = resource(use.getAttribute('resid') ?? '').getAttribute('DefaultValue') ?? '';
      expect(pngSize(join(ROOT, address.slice(DEV_URL.length)))).toEqual({
        width: size,
        height: size,
      });
    }
  });

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is a picture of %i pixels', (name, size) => {
    const address = child(root, name).getAttribute('DefaultValue') ?? '';
    expect(pngSize(join(ROOT, address.slice(DEV_URL.length)))).toEqual({
      width: size,
      height: size,
    });
  });

  test('every icon set offers 16, 32 and 80 pixels', () => {
    for (const icon of all(document, 'Icon')) {
      expect([...icon.children].map((e) => e.getAttribute('size'))).toEqual(['16', '32', '80']);
    }
  });
});

describe('ribbon', () => {
  test('offers the pane and the two commands that work without it', () => {
    const actions = all(document, 'Action').map((action) => [
      typeOf(action),
      action.textContent.trim(),
    ]);
    expect(actions).toEqual([
      ['ShowTaskpane', 'Reciprocal.Pane'],
      ['ExecuteFunction', 'newPeriod'],
      ['ExecuteFunction', 'refreshMatrix'],
    ]);
  });

  const labels = Object.entries(RIBBON_FUNCTIONS).map(([name, command]) => [
    name,
    en.commands[command],
  ]);

  test('the manifest names the functions of the list, with the pane’s labels', () => {
    const named = all(document, 'Control').flatMap((control) =>
      all(control, 'FunctionName').map((element) => {
        const label = one(control, 'Label').getAttribute('resid') ?? '';
        return [element.textContent, resource(label).getAttribute('DefaultValue')];
      })
    );
    expect(named).toEqual(labels);
  });

  test('and so does the try-it page', () => {
    const page = readFileSync(join(ROOT, 'src', 'preview', 'preview.html'), 'utf8');
    const buttons = new DOMParser().parseFromString(page, 'text/html');
    const named = [...buttons.querySelectorAll('[data-command]')].map((button) => [
      button.getAttribute('data-command'),
      button.textContent.trim(),
    ]);
    expect(named).toEqual(labels);
  });
});
