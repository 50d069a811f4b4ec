/** Reads the alliance from A.json, strictly: what is not understood is told, not ignored. */
import { CADENCES, SIDES } from '../../model/alliance';
import type { Alliance, Cadence, Department, Party, Side } from '../../model/alliance';
import { LARGEST } from '../../exchange/csv/readCell';
import { done, failed, type Result } from '../result';
import { foundWords, inside, listAt, objectAt, textAt, type Complain } from './jsonShape';
import { parseJson } from './parseJson';

/** As many characters as the cells of the workbook take. */
const NAME_LENGTH = 100;
const DEPARTMENT_LENGTH = 60;

/** The alliance in the file, or every problem with its place in the JSON. */
export function readAlliance(bytes: Uint8Array): Result<Alliance> {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return parsed;
  const problems: string[] = [];
  const alliance = allianceAt(parsed.value, (where, found, wanted) => {
    problems.push(
      `${where === '' ? 'the whole' : where}: found ${foundWords(found)}; wanted ${wanted}.`
    );
  });
  return alliance === null || problems.length > 0 ? failed(...problems) : done(alliance);
}

/** A member that is not listed is told: it may be a word that was mistyped. */
const MEMBERS = ['us', 'partner', 'currency', 'cadence', 'departments'].map((key) => ({ key }));

/** Reads on after a problem, so that all of them are told in one go. */
function allianceAt(found: unknown, complain: Complain): Alliance | null {
  const json = objectAt('', found, MEMBERS, complain);
  if (json === null) return null;
  return {
    us: partyAt('us', json['us'], complain),
    partner: partyAt('partner', json['partner'], complain),
    currency: currencyAt(json['currency'], complain),
    cadence: cadenceAt(json['cadence'], complain),
    departments: departmentsAt(json['departments'], complain),
  };
}

const PARTY = [{ key: 'name' }, { key: 'manager' }, { key: 'sponsor' }];

/** Blank members stand in for what was not understood; the file is refused anyway. */
function partyAt(where: string, found: unknown, complain: Complain): Party {
  const json = objectAt(where, found, PARTY, complain);
  if (json === null) return { name: '', manager: '', sponsor: null };
  const { name, manager, sponsor = null } = json;
  const words = (key: string, value: unknown): string =>
    textAt(inside(where, key), value, NAME_LENGTH, complain);
  return {
    name: words('name', name),
    manager: words('manager', manager),
    sponsor: sponsor === null ? null : words('sponsor', sponsor),
  };
}

/** Capitals only: a file is written by programs. */
function currencyAt(found: unknown, complain: Complain): string {
  if (typeof found === 'string' && /^[A-Z]{3}$/.test(found)) return found;
  complain('currency', found, 'three capital letters such as "USD"');
  return '';
}

/** One of two words. */
function cadenceAt(found: unknown, complain: Complain): Cadence {
  const cadence = CADENCES.find((each) => each === found);
  if (cadence === undefined) complain('cadence', found, oneOf(CADENCES));
  return cadence ?? 'quarterly';
}

const oneOf = (choices: readonly string[]): string =>
  choices.map((choice) => `"${choice}"`).join(' or ');

/** Names must differ, case aside, since sheets are named after them. */
function departmentsAt(found: unknown, complain: Complain): readonly Department[] {
  const list = listAt('departments', found, complain) ?? [];
  const departments = list.map((each, index) =>
    departmentAt(`departments[${index}]`, each, complain)
  );
  const first = new Map<string, number>();
  departments.forEach(({ name }, index) => {
    const earlier = first.get(name.toLowerCase());
    const wanted = `a name of its own: departments[${earlier}] has this one`;
    if (earlier === undefined) first.set(name.toLowerCase(), index);
    else if (name !== '') complain(`departments[${index}].name`, name, wanted);
  });
  return departments;
}

const DEPARTMENT = [{ key: 'name' }, { key: 'rate' }, { key: 'side' }];

function departmentAt(where: string, found: unknown, complain: Complain): Department {
  const json = objectAt(where, found, DEPARTMENT, complain);
  if (json === null) return { name: '', rate: null, side: 'us' };
  return {
    name: textAt(inside(where, 'name'), json['name'], DEPARTMENT_LENGTH, complain),
    rate: rateAt(inside(where, 'rate'), json['rate'], complain),
    side: sideAt(inside(where, 'side'), json['side'], complain),
  };
}

/** A rate that is not known is said so, by null. */
function rateAt(where: string, found: unknown, complain: Complain): number | null {
  if (found === null) return null;
  if (typeof found === 'number' && found >= 0 && found <= LARGEST) return found;
  const most =
    typeof found === 'number' && found > LARGEST ? `from 0 to ${LARGEST}` : 'of 0 or more';
  complain(where, found, `money per hour, a number ${most} (null where unknown)`);
  return null;
}

/** Departments are ours unless said otherwise. */
function sideAt(where: string, found: unknown, complain: Complain): Side {
  if (found === undefined) return 'us';
  const side = SIDES.find((each) => each === found);
  if (side === undefined) complain(where, found, oneOf(SIDES));
  return side ?? 'us';
}
